package org.taizhang.intake.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a sheet says around its rows: hidden columns before them, merged ranges behind. */
final class SheetLayout {

    private SheetLayout() {}

    /** The merged ranges of a sheet, for which the part is read once to its end. */
    static List<CellRange> mergedRanges(ZipArchive archive, ZipItem item, Budget budget) throws Refused {
        List<CellRange> ranges = new ArrayList<>();
        if (!archive.mayHoldMerges(item)) {
            return ranges;
        }
        try (XmlPart xml = XmlPart.open(archive, item, XmlPart.SHEETS, "worksheet")) {
            while (xml.nextChild()) {
                if (xml.element().equals("mergeCells")) {
                    collect(xml, ranges, budget);
                } else {
                    xml.skip();
                }
            }
            xml.finish();
        }
        return ranges;
    }

    private static void collect(XmlPart xml, List<CellRange> ranges, Budget budget) throws Refused {
        while (xml.nextChild()) {
            if (xml.element().equals("mergeCell")) {
                ranges.add(CellRange.parse(xml.attribute("ref"), xml.name()));
                Budget.check(Limit.MERGED_RANGES, ranges.size(), budget.limits().mergedRanges(), xml.name());
            }
            xml.skip();
        }
    }

    /** Reads the element cols into the set of hidden columns, counted from 0. */
    static void hiddenColumns(XmlPart xml, BitSet hidden) throws Refused {
        while (xml.nextChild()) {
            if (xml.element().equals("col") && xml.flag("hidden")) {
                int first = xml.number(xml.attribute("min"));
                int last = xml.number(xml.attribute("max"));
                if (first < 1 || last < first || last > CellReference.COLUMNS) {
                    throw xml.damaged("columns outside Excel's");
                }
                hidden.set(first - 1, last);
            }
            xml.skip();
        }
    }
}
