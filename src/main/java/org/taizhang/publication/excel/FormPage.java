package org.taizhang.publication.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How the sheets of a form lie on paper: A4 landscape, numbered pages. */
final class FormPage {

    /** Half-width characters of the body's size across a page, somewhat reduced. */
    static final int ACROSS = 170;

    private FormPage() {}

    static void setUp(XSSFSheet sheet, int width) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setOrientation(PrintOrientation.LANDSCAPE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) pages(width));
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
        sheet.setDisplayGridlines(false);
    }

    /** Pages side by side. */
    private static int pages(int width) {
        return Math.max(1, (width + ACROSS - 1) / ACROSS);
    }

    /** A width in half-width characters in the unit of the file. */
    static int columnWidth(int characters) {
        return characters * 256 + 182;
    }
}
