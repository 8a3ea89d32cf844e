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

    /** A line as high as what stands in it, in 240ths. */
    private static final int SINGLE = 240;

    private static final String RED = "FF0000";

    private OfficialStyles() {}

    static void define(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.setEastAsia("zh-CN");
        // LibreOffice breaks lines within numbers, and before a %, where Latin text is said to be Chinese
        styles.setSpellingLanguage("en-US");
        for (OfficialStyle style : OfficialStyle.values()) {
            styles.addStyle(new XWPFStyle(definition(style, style.id())));
        }
    }

    /** The definition of a style, under an id. */
    static CTStyle definition(OfficialStyle style, String id) {
        CTStyle definition = CTStyle.Factory.newInstance();
        definition.setType(STStyleType.PARAGRAPH);
        definition.setCustomStyle(true);
        definition.setStyleId(id);
        definition.addNewName().setVal(style.label);
        definition.addNewQFormat();
        layOut(definition.addNewPPr(), style);
        write(definition.addNewRPr(), style);
        return definition;
    }

    private static void layOut(CTPPrGeneral paragraph, OfficialStyle style) {
        if (style.staysWithNext()) {
            paragraph.addNewKeepNext();
        }
        if (!style.onGrid()) {
            paragraph.addNewSnapToGrid().setVal("0");
        }
        paragraph.addNewAutoSpaceDE().setVal("0");
        paragraph.addNewAutoSpaceDN().setVal("0");
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(style == OfficialStyle.ANNEX_NOTE ? OfficialPaper.LINE : 0));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(style.line == 0 ? SINGLE : style.line));
        spacing.setLineRule(style.line == 0 ? STLineSpacingRule.AUTO : STLineSpacingRule.EXACT);
        indent(paragraph, style);
        paragraph.addNewJc().setVal(style.alignment);
        if (style.outlineLevel() >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style.outlineLevel()));
        }
    }

    private static void indent(CTPPrGeneral paragraph, OfficialStyle style) {
        if (style.firstLine > 0) {
            paragraph.addNewInd().setFirstLine(BigInteger.valueOf(style.firstLine));
        }
        if (style == OfficialStyle.DATE) {
            paragraph.addNewInd().setRight(BigInteger.valueOf(4 * OfficialPaper.CHARACTER));
        }
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
