package org.taizhang.publication.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Places what depends on the length of a name: the signer centred above the date, which ends 4 characters from the right, and
 * the issuing organ's mark as large as its line allows.
 */
final class Signature {

    /** Largest size of the mark in points, and what the width of the type area holds. */
    private static final int MARK_SIZE = 42;

    private static final int MARK_WIDTH = 430;

    private Signature() {}

    static void arrange(XWPFDocument document, StyleIds styles) {
        List<XWPFParagraph> lines = document.getParagraphs();
        for (int line = 0; line < lines.size(); line++) {
            String style = lines.get(line).getStyle();
            if (styles.of(OfficialStyle.MARK).equals(style)) {
                fit(lines.get(line));
            } else if (styles.of(OfficialStyle.SIGNER).equals(style) && line + 1 < lines.size()) {
                centre(lines.get(line), lines.get(line + 1));
            }
        }
    }

    private static void fit(XWPFParagraph mark) {
        int size = MARK_WIDTH / Math.max(1, mark.getText().length());
        if (size < MARK_SIZE) {
            for (XWPFRun run : mark.getRuns()) {
                run.setFontSize(size);
            }
        }
    }

    private static void centre(XWPFParagraph signer, XWPFParagraph date) {
        int indent = 4 * OfficialPaper.CHARACTER + (width(date.getText()) - width(signer.getText())) / 2;
        signer.setIndentationRight(Math.max(0, indent));
    }

    private static int width(String text) {
        return text.chars()
                .map(c -> c < 128 ? OfficialPaper.CHARACTER / 2 : OfficialPaper.CHARACTER)
                .sum();
    }
}
