package org.taizhang.publication.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** The red rule under the document number (GB/T 9704-2012, 7.2.7): as wide as the type area, 4 mm below the number. */
final class RedRule {

    /** From the line's lower edge, in points; the number's characters end about as far above that edge. */
    private static final int BELOW = 6;
    /** 2 pt, in eighths. */
    private static final int WEIGHT = 16;

    private RedRule() {}

    static void below(XWPFParagraph number) {
        CTBorder rule = number.getCTP().getPPr().addNewPBdr().addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setColor("FF0000");
        rule.setSz(BigInteger.valueOf(WEIGHT));
        rule.setSpace(BigInteger.valueOf(BELOW));
    }
}
