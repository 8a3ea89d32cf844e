package org.taizhang.publication.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/**
 * The page of GB/T 9704-2012, in twips: A4, margins 37, 35, 28 and 26 mm, 22 lines of 28.95 pt, page numbers outside.
 */
final class OfficialPaper {

    /** Height of a line: 22 of them fill the type area of 225 mm. */
    static final int LINE = 579;
    /** Width of the type area, 156 mm. */
    static final int WIDTH = 8845;

    /** Width of a character of the body: 28 of them fill a line. */
    static final int CHARACTER = 315;

    /**
     * Space above the issuing organ's mark, so that its characters begin 35 mm below the type area's top: less the line of the
     * draft mark, and what the mark's line is higher than its characters.
     */
    static final int ABOVE_MARK = 1984 - LINE - 100;

    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int TOP = 2098;
    private static final int BOTTOM = 1984;
    private static final int LEFT = 1587;
    private static final int RIGHT = PAGE_WIDTH - LEFT - WIDTH;
    /** The number's line ends here above the paper's edge, so that it stands 7 mm below the type area. */
    private static final int FOOTER = 1247;
    /** One character of the page number's size from the outer edge of the type area. */
    private static final int NUMBER_INDENT = 280;

    private OfficialPaper() {}

    static void layOut(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
        document.setEvenAndOddHeadings(true);
        numberPages(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        numberPages(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    }

    /** Width of a document's type area in twips, as its office has set the page. */
    static int typeAreaWidth(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return WIDTH;
        }
        CTPageMar margins = section.getPgMar();
        return twips(section.getPgSz().getW()) - twips(margins.getLeft()) - twips(margins.getRight());
    }

    private static int twips(Object measure) {
        return ((Number) measure).intValue();
    }

    private static void numberPages(XWPFFooter footer, ParagraphAlignment outside) {
        XWPFParagraph line = footer.createParagraph();
        line.setStyle(OfficialStyle.PAGE_NUMBER.id());
        line.setAlignment(outside);
        if (outside == ParagraphAlignment.RIGHT) {
            line.setIndentationRight(NUMBER_INDENT);
        } else {
            line.setIndentationLeft(NUMBER_INDENT);
        }
        line.createRun().setText("— ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("1");
        line.createRun().setText(" —");
    }
}
