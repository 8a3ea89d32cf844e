package org.taizhang.publication.excel;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** The page that all our sheets have in common: A4 landscape, a title and a note above a header that stays in sight. */
final class SheetPage {

    private static final int FOOTER_SIZE = 9;
    /** Height of a line of the body's size, in points. */
    private static final double LINE_HEIGHT = 14.5;

    private static final int TITLE = 0;
    private static final int NOTE = 1;

    private SheetPage() {}

    /** Sets widths and print settings; the rows down to the header and some columns stay in sight. */
    static void setUp(Worksheet target, int header, int keys, List<Integer> widths) {
        for (int c = 0; c < widths.size(); c++) {
            target.width(c, widths.get(c));
        }
        target.freezePane(keys, header + 1);
        target.repeatRows(TITLE, header);
        target.paperSize(PaperSize.A4_PAPER);
        target.pageOrientation("landscape");
        target.setFitToPage(true);
        target.fitToWidth((short) 1);
        target.fitToHeight((short) 0);
        target.leftMargin(0.4f);
        target.rightMargin(0.4f);
        target.topMargin(0.6f);
        target.bottomMargin(0.7f);
        target.footer("第 &P 页，共 &N 页", Position.CENTER, SheetWriter.FONT, FOOTER_SIZE);
    }

    /** Writes title and note. */
    static void head(Worksheet target, String title, String note, int lastColumn) {
        target.inlineString(TITLE, 0, title);
        StyleSetter style = target.range(TITLE, 0, TITLE, lastColumn).style();
        style.fontSize(16);
        style.bold();
        style.horizontalAlignment("center");
        style.verticalAlignment("center");
        style.set();
        target.range(TITLE, 0, TITLE, lastColumn).merge();
        target.rowHeight(TITLE, 30);
        target.inlineString(NOTE, 0, note);
        target.rowHeight(NOTE, 18);
    }

    /** Sets the height of a row of several lines, generously: not every program does so itself. */
    static void makeRoom(Worksheet target, int row, int lines) {
        if (lines > 1) {
            target.rowHeight(row, Math.min(lines * LINE_HEIGHT + 2, Worksheet.MAX_ROW_HEIGHT));
        }
    }
}
