package org.taizhang.publication.word;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.taizhang.publication.PaperKind;

/**
 * The templates that ship with the program, in the layout of an official document (GB/T 9704-2012). An office changes
 * them in its word processor; where it keeps none of its own, these serve.
 */
public final class StandardTemplate {

    private static final String ISSUER = "{{发文机关}}";
    private static final String DATE = "{{成文日期}}";
    private static final String BODY = "{{正文}}";

    private final XWPFDocument document;

    private StandardTemplate(XWPFDocument document) {
        this.document = document;
    }

    /** Writes the template of a kind. */
    public static void write(PaperKind kind, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            OfficialStyles.define(document);
            OfficialPaper.layOut(document);
            StandardTemplate template = new StandardTemplate(document);
            switch (kind) {
                case BULLETIN -> template.bulletin();
                case NOTICE -> template.notice();
                case AGENDA -> template.agenda();
            }
            document.write(out);
        }
    }

    private void bulletin() {
        add(OfficialStyle.DRAFT, "{{草稿标识}}");
        add(OfficialStyle.MARK, ISSUER + "文件").setSpacingBefore(OfficialPaper.ABOVE_MARK);
        blank(2);
        RedRule.below(add(OfficialStyle.NUMBER, "{{发文字号}}"));
        blank(2);
        add(OfficialStyle.TITLE, "{{标题}}");
        blank(1);
        add(OfficialStyle.ADDRESSEE, "{{主送机关}}");
        add(OfficialStyle.BODY, BODY);
        add(OfficialStyle.ANNEX_NOTE, "{{附件说明}}");
        sign();
        add(OfficialStyle.BODY, "{{附件}}");
        Imprint.add(document, "抄送：院领导，审判委员会委员。", ISSUER + "审判管理办公室", DATE + "印发");
    }

    private void notice() {
        add(OfficialStyle.TITLE, ISSUER);
        add(OfficialStyle.TITLE, "{{文书名称}}");
        add(OfficialStyle.NUMBER, "{{文号}}");
        blank(1);
        add(OfficialStyle.ADDRESSEE, "{{受送达人}}：");
        add(OfficialStyle.BODY, BODY);
        sign();
        blank(1);
        add(OfficialStyle.BODY, "受送达人签名：　　　　送达日期：　　年　　月　　日");
    }

    private void agenda() {
        add(OfficialStyle.TITLE, "{{标题}}");
        add(OfficialStyle.NUMBER, "{{会议日期}}");
        blank(1);
        add(OfficialStyle.BODY, BODY);
        sign();
    }

    private void sign() {
        add(OfficialStyle.SIGNER, ISSUER).setSpacingBefore(OfficialPaper.LINE);
        add(OfficialStyle.DATE, DATE);
    }

    private void blank(int lines) {
        for (int line = 0; line < lines; line++) {
            add(OfficialStyle.ADDRESSEE, "");
        }
    }

    private XWPFParagraph add(OfficialStyle style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }
}
