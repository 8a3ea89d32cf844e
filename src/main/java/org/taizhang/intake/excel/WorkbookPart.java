package org.taizhang.intake.excel;

import java.util.ArrayList;
import java.util.List;

/** The workbook's own part: its sheets in order, and how it counts days. */
record WorkbookPart(List<Entry> sheets, DateSystem dates) {

    /** A sheet of any kind, with the relationship that leads to its part. */
    record Entry(String name, Sheet.Visibility visibility, String relationship) {}

    static WorkbookPart read(ZipArchive archive, ZipItem item, Budget budget) throws Refused {
        List<Entry> sheets = new ArrayList<>();
        DateSystem dates = DateSystem.FROM_1900;
        try (XmlPart xml = XmlPart.open(archive, item, XmlPart.SHEETS, "workbook")) {
            while (xml.nextChild()) {
                switch (xml.element()) {
                    case "workbookPr" -> {
                        dates = xml.flag("date1904") ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
                        xml.skip();
                    }
                    case "sheets" -> sheets(xml, sheets, budget);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        return new WorkbookPart(List.copyOf(sheets), dates);
    }

    private static void sheets(XmlPart xml, List<Entry> sheets, Budget budget) throws Refused {
        while (xml.nextChild()) {
            if (xml.element().equals("sheet")) {
                String name = xml.attribute("name");
                String relationship = xml.relationshipId();
                if (name == null || relationship == null) {
                    throw xml.damaged("sheet without name or part");
                }
                sheets.add(new Entry(Escapes.decode(name), visibility(xml), relationship));
                budget.checkEntries(sheets.size(), xml.name());
            }
            xml.skip();
        }
    }

    private static Sheet.Visibility visibility(XmlPart xml) throws Refused {
        String state = xml.attribute("state");
        return switch (state == null ? "visible" : state) {
            case "visible" -> Sheet.Visibility.VISIBLE;
            case "hidden" -> Sheet.Visibility.HIDDEN;
            case "veryHidden" -> Sheet.Visibility.VERY_HIDDEN;
            default -> throw xml.damaged("sheet in an unknown state");
        };
    }
}
