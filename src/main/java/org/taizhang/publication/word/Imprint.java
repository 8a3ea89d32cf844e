package org.taizhang.publication.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/**
 * The imprint (版记, GB/T 9704-2012, 7.4) at the foot of the last page: rules as wide as the type area, of 0.35 mm the first and
 * the last, of 0.25 mm between; the last one on the type area's lower edge. It stands in a frame of its own, since both Word
 * and LibreOffice keep frames where they belong.
 */
final class Imprint {

    /** Eighths of a point: 0.35 and 0.25 mm. */
    private static final int OUTER = 8;

    private static final int INNER = 6;

    private Imprint() {}

    /** Adds it after everything else: a line above, and the last one with who printed and when. */
    static void add(XWPFDocument document, String above, String printer, String printed) {
        XWPFParagraph first = line(document);
        CTPBdr rules = first.getCTP().getPPr().addNewPBdr();
        rule(rules.addNewTop(), OUTER);
        rule(rules.addNewBottom(), INNER);
        first.createRun().setText(above);

        XWPFParagraph last = line(document);
        rule(last.getCTP().getPPr().addNewPBdr().addNewBottom(), OUTER);
        CTTabStop right = last.getCTP().getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(OfficialPaper.WIDTH));
        XWPFRun run = last.createRun();
        run.setText(printer);
        run.addTab();
        run.setText(printed);
        anchor(document);
    }

    private static XWPFParagraph line(XWPFDocument document) {
        XWPFParagraph line = document.createParagraph();
        line.setStyle(OfficialStyle.IMPRINT.id());
        CTFramePr frame = line.getCTP().getPPr().addNewFramePr();
        frame.setW(BigInteger.valueOf(OfficialPaper.WIDTH));
        frame.setWrap(STWrap.NOT_BESIDE);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setXAlign(STXAlign.LEFT);
        frame.setVAnchor(STVAnchor.MARGIN);
        frame.setYAlign(STYAlign.BOTTOM);
        return line;
    }

    /** The frame stands on the page of the paragraph after it: the document's last one, of no height to speak of. */
    private static void anchor(XWPFDocument document) {
        XWPFParagraph anchor = document.createParagraph();
        anchor.setStyle(OfficialStyle.IMPRINT.id());
        anchor.setSpacingBetween(1, LineSpacingRule.EXACT);
    }

    private static void rule(CTBorder rule, int weight) {
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(weight));
        rule.setSpace(BigInteger.ZERO);
        rule.setColor("000000");
    }
}
