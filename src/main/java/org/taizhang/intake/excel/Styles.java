package org.taizhang.intake.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number format of each cell style. */
final class Styles {

    /** Excel's own bound on cell formats. */
    private static final int MOST = 65_536;

    /** Excel allows 255 characters before they are written as XML. */
    private static final int LONGEST_CODE = 1_024;

    private final List<NumberFormat> byCellFormat;

    private Styles(List<NumberFormat> byCellFormat) {
        this.byCellFormat = byCellFormat;
    }

    /** For a workbook without this part. */
    static Styles none() {
        return new Styles(List.of());
    }

    static Styles read(ZipArchive archive, ZipItem item) throws Refused {
        Map<Integer, NumberFormat> formats = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        try (XmlPart xml = XmlPart.open(archive, item, XmlPart.SHEETS, "styleSheet")) {
            while (xml.nextChild()) {
                switch (xml.element()) {
                    case "numFmts" -> formats(xml, formats);
                    case "cellXfs" -> cellFormats(xml, ids);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        ids.forEach(id -> formats.computeIfAbsent(id, NumberFormat::undeclared));
        return new Styles(ids.stream().map(formats::get).toList());
    }

    private static void formats(XmlPart xml, Map<Integer, NumberFormat> formats) throws Refused {
        while (xml.nextChild()) {
            if (xml.element().equals("numFmt")) {
                String code = xml.attribute("formatCode");
                if (code == null || code.length() > LONGEST_CODE) {
                    throw xml.damaged("number format without code, or longer than Excel's");
                }
                int id = xml.number(xml.attribute("numFmtId"));
                formats.put(id, code.isBlank() ? NumberFormat.GENERAL : new NumberFormat(Escapes.decode(code)));
                Budget.check(Limit.STYLES, formats.size(), MOST, xml.name());
            }
            xml.skip();
        }
    }

    private static void cellFormats(XmlPart xml, List<Integer> ids) throws Refused {
        while (xml.nextChildOfContent()) {
            if (xml.element().equals("xf")) {
                String id = xml.attribute("numFmtId");
                ids.add(id == null ? 0 : xml.number(id));
                Budget.check(Limit.STYLES, ids.size(), MOST, xml.name());
            }
            xml.skip();
        }
    }

    /** The format of a cell's style; style 0 exists even where none is declared. */
    NumberFormat format(int style, XmlPart asking) throws Refused {
        if (byCellFormat.isEmpty() && style == 0) {
            return NumberFormat.GENERAL;
        }
        if (style >= byCellFormat.size()) {
            throw asking.damaged("cell with a style that isn't declared");
        }
        return byCellFormat.get(style);
    }
}
