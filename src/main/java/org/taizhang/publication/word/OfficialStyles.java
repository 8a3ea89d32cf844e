package org.taizhang.publication.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Puts the official styles into a document. */
final class OfficialStyles {

    /** Twips taken from every character, so that 28 fit into a line of 156 mm. */
    private static final int CONDENSED = -5;

    private static final String RED = "FF0000";

    private OfficialStyles() {}

    static void define(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.setEastAsia("zh-CN");
        for (OfficialStyle style : OfficialStyle.values()) {
            styles.addStyle(new XWPFStyle(style(style)));
        }
    }

    private static CTStyle style(OfficialStyle style) {
        CTStyle definition = CTStyle.Factory.newInstance();
        definition.setType(STStyleType.PARAGRAPH);
        definition.setStyleId(style.id());
        definition.addNewName().setVal(style.label);
        definition.addNewQFormat();
        layOut(definition.addNewPPr(), style);
        write(definition.addNewRPr(), style);
        return definition;
    }

    private static void layOut(CTPPrGeneral paragraph, OfficialStyle style) {
        if (isHeading(style)) {
            paragraph.addNewKeepNext();
        }
        if (!style.onGrid()) {
            paragraph.addNewSnapToGrid().setVal("0");
        }
        paragraph.addNewAutoSpaceDE().setVal("0");
        paragraph.addNewAutoSpaceDN().setVal("0");
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(style.line));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        if (style.firstLine > 0) {
            paragraph.addNewInd().setFirstLine(BigInteger.valueOf(style.firstLine));
        }
        paragraph.addNewJc().setVal(style.alignment);
        if (style == OfficialStyle.HEADING_1 || style == OfficialStyle.HEADING_2) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style == OfficialStyle.HEADING_1 ? 0 : 1));
        }
    }

    private static boolean isHeading(OfficialStyle style) {
        return style == OfficialStyle.HEADING_1 || style == OfficialStyle.HEADING_2 || style == OfficialStyle.CAPTION;
    }

    private static void write(CTRPr run, OfficialStyle style) {
        CTFonts fonts = run.addNewRFonts();
        fonts.setHint(STHint.EAST_ASIA);
        fonts.setAscii(style.font.face);
        fonts.setHAnsi(style.font.face);
        fonts.setEastAsia(style.font.face);
        fonts.setCs(style.font.face);
        if (style == OfficialStyle.MARK) {
            run.addNewColor().setVal(RED);
        }
        if (style.onGrid()) {
            run.addNewSpacing().setVal(BigInteger.valueOf(CONDENSED));
        }
        run.addNewSz().setVal(BigInteger.valueOf(style.size));
        run.addNewSzCs().setVal(BigInteger.valueOf(style.size));
    }
}
