package org.taizhang.publication.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * Sets running text. What is too long to be a word or a number, such as a hash, may break at any character: kept whole it
 * would begin a line of its own, and the line before it would be stretched.
 */
final class Prose {

    private static final Pattern LONG = Pattern.compile("[0-9A-Za-z]{30,}");

    private Prose() {}

    static void fill(XWPFParagraph paragraph, String text) {
        int done = 0;
        Matcher code = LONG.matcher(text);
        while (code.find()) {
            say(paragraph, text.substring(done, code.start()));
            breakAnywhere(paragraph, code.group());
            done = code.end();
        }
        say(paragraph, text.substring(done));
    }

    private static void say(XWPFParagraph paragraph, String text) {
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
    }

    /** Word goes by the paragraph's setting, LibreOffice by the language. */
    private static void breakAnywhere(XWPFParagraph paragraph, String code) {
        CTP line = paragraph.getCTP();
        CTPPr properties = line.isSetPPr() ? line.getPPr() : line.addNewPPr();
        if (!properties.isSetWordWrap()) {
            properties.addNewWordWrap().setVal(false);
        }
        var run = paragraph.createRun();
        run.setText(code);
        run.setLang("zh-CN");
    }
}
