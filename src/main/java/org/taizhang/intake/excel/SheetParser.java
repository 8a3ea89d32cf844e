package org.taizhang.intake.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Reads a sheet's rows one by one; when there is no further one, the part was read and verified to its end. */
final class SheetParser implements AutoCloseable {

    private final XmlPart xml;
    private final CellParser cells;
    private final MergedRanges merges;
    private final Budget budget;

    private final BitSet hiddenColumns = new BitSet();
    private final BitSet usedColumns = new BitSet();
    private boolean seenData;
    private boolean inData;
    private int lastRow;
    private int rows;
    private int hiddenRows;
    private String reference;
    private String type;
    private String style;

    SheetParser(XmlPart xml, CellParser cells, MergedRanges merges, Budget budget) {
        this.xml = xml;
        this.cells = cells;
        this.merges = merges;
        this.budget = budget;
    }

    /** The next row that holds anything; null at the end. */
    Row next() throws Refused {
        while (inData || enterData()) {
            while (xml.nextChildOfContent()) {
                if (xml.element().equals("row")) {
                    Row row = row();
                    if (row != null) {
                        return row;
                    }
                } else {
                    xml.skip();
                }
            }
            inData = false;
        }
        return null;
    }

    private boolean enterData() throws Refused {
        while (xml.nextChild()) {
            switch (xml.element()) {
                case "sheetData" -> {
                    if (seenData) {
                        throw xml.damaged("two tables of rows");
                    }
                    seenData = true;
                    inData = true;
                    return true;
                }
                case "cols" -> SheetLayout.hiddenColumns(xml, hiddenColumns);
                default -> xml.skip();
            }
        }
        if (!seenData) {
            throw xml.damaged("no table of rows");
        }
        xml.finish();
        return false;
    }

    private Row row() throws Refused {
        budget.checkTime(xml.name());
        String reference = xml.attribute("r");
        int number = reference == null ? lastRow + 1 : CellReference.row(reference.strip(), 0, xml.name());
        boolean hidden = xml.flag("hidden");
        if (number > CellReference.LAST_ROW || number <= lastRow) {
            throw xml.damaged("row outside Excel's, there twice, or not in order");
        }
        lastRow = number;
        List<Cell> found = cells(number);
        if (found.isEmpty()) {
            return null;
        }
        rows++;
        hiddenRows += hidden ? 1 : 0;
        Budget.check(Limit.ROWS, rows, budget.limits().rows(), xml.name());
        return new Row(number, hidden, found, merges.of(number));
    }

    private List<Cell> cells(int row) throws Refused {
        List<Cell> found = new ArrayList<>();
        BitSet seen = new BitSet();
        int last = -1;
        boolean ascending = true;
        while (xml.nextChildOfContent()) {
            if (!xml.element().equals("c")) {
                xml.skip();
                continue;
            }
            readAttributes();
            int column = column(row, last);
            if (column >= CellReference.COLUMNS || seen.get(column)) {
                throw xml.damaged("cell outside Excel's columns, or there twice");
            }
            seen.set(column);
            ascending = ascending && column > last;
            last = column;
            RawCell cell = cells.parse(type, style);
            if (!(cell instanceof RawCell.Blank)) {
                Budget.check(Limit.COLUMNS, column + 1L, budget.limits().columns(), xml.name());
                usedColumns.set(column);
                found.add(new Cell(column, cell));
            }
        }
        if (!ascending) {
            found.sort(Comparator.comparingInt(Cell::column));
        }
        return found;
    }

    private void readAttributes() {
        reference = null;
        type = null;
        style = null;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> reference = xml.attributeValue(i);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> style = xml.attributeValue(i);
                default -> {}
            }
        }
    }

    private int column(int row, int last) throws Refused {
        if (reference == null) {
            return last + 1;
        }
        CellReference place = CellReference.parse(reference.strip(), xml.name());
        if (place.row() != row) {
            throw xml.damaged("cell that says it belongs to another row");
        }
        return place.column();
    }

    /** What was delivered, once there is no further row. */
    SheetReading reading() {
        BitSet hidden = (BitSet) hiddenColumns.clone();
        hidden.and(usedColumns);
        return new SheetReading(rows, hiddenRows, hidden.stream().boxed().toList());
    }

    @Override
    public void close() {
        xml.close();
    }
}
