package org.taizhang.publication.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.taizhang.file.OfficeFile;
import org.taizhang.publication.Block;
import org.taizhang.publication.Bulletin;

/** Writes a bulletin as .docx in the layout of an official document (GB/T 9704-2012). */
public final class BulletinFile {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String DRAFT = "草稿";
    private static final String NO_NUMBER = "（草稿，未编发文字号）";
    /** The mark's upper edge is 35 mm below that of the type area, the draft line included. */
    private static final int ABOVE_MARK = 1984 - OfficialPaper.LINE;
    /** The red rule is 4 mm below the document number; in points. */
    private static final int ABOVE_RULE = 11;
    /** Sizes of the mark in points: the largest, and what the type area's width holds. */
    private static final int MARK_SIZE = 42;

    private static final int MARK_WIDTH = 430;
    /** One character of the body, in twips. */
    private static final int CHARACTER = 320;

    private final Bulletin bulletin;
    private final XWPFDocument document;

    private BulletinFile(Bulletin bulletin, XWPFDocument document) {
        this.bulletin = bulletin;
        this.document = document;
    }

    /** Writes the file whole, or replaces it. */
    public static void write(Bulletin bulletin, Path target) throws IOException {
        Instant stamped = bulletin.dated().atStartOfDay(ZONE).toInstant();
        OfficeFile.write(target, stamped, out -> write(bulletin, stamped, out));
    }

    private static void write(Bulletin bulletin, Instant stamped, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            OfficialStyles.define(document);
            OfficialPaper.layOut(document);
            describe(document, bulletin, stamped);
            BulletinFile file = new BulletinFile(bulletin, document);
            file.writeHead();
            bulletin.body().forEach(file::write);
            file.writeSignature();
            bulletin.annex().ifPresent(file::writeAnnex);
            document.write(out);
        }
    }

    private static void describe(XWPFDocument document, Bulletin bulletin, Instant stamped) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(bulletin.title());
        properties.setCreator(bulletin.issuer());
        properties.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(stamped)));
    }

    private void writeHead() {
        add(OfficialStyle.DRAFT, bulletin.isDraft() ? DRAFT : "");
        XWPFParagraph mark = paragraph(OfficialStyle.MARK);
        mark.setSpacingBefore(ABOVE_MARK);
        XWPFRun issuer = mark.createRun();
        String text = bulletin.issuer() + "文件";
        issuer.setFontSize(Math.min(MARK_SIZE, MARK_WIDTH / text.length()));
        issuer.setText(text);
        add(OfficialStyle.NUMBER, "");
        XWPFParagraph number = add(OfficialStyle.NUMBER, bulletin.number().orElse(NO_NUMBER));
        redRuleBelow(number);
        add(OfficialStyle.TITLE, "");
        add(OfficialStyle.TITLE, bulletin.title());
        add(OfficialStyle.ADDRESSEE, "");
        add(OfficialStyle.ADDRESSEE, bulletin.addressee());
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            add(heading.level() == 1 ? OfficialStyle.HEADING_1 : OfficialStyle.HEADING_2, heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            add(OfficialStyle.BODY, paragraph.text());
        } else if (block instanceof Block.Note note) {
            add(OfficialStyle.NOTE, note.text());
        } else if (block instanceof Block.Grid grid) {
            GridWriter.write(grid, document);
        }
    }

    /** The date ends four characters from the right, the issuer stands centred above it. */
    private void writeSignature() {
        int date = width(bulletin.date());
        int issuer = width(bulletin.issuer());
        bulletin.annex().ifPresent(annex -> {
            add(OfficialStyle.BODY, "").setKeepNext(true);
            add(OfficialStyle.BODY, "附件：" + annex.title()).setKeepNext(true);
        });
        add(OfficialStyle.SIGNATURE, "").setKeepNext(true);
        XWPFParagraph by = add(OfficialStyle.SIGNATURE, bulletin.issuer());
        by.setIndentationRight(Math.max(0, 4 * CHARACTER + (date - issuer) / 2));
        by.setKeepNext(true);
        add(OfficialStyle.SIGNATURE, bulletin.date()).setIndentationRight(4 * CHARACTER);
    }

    private void writeAnnex(Bulletin.Annex annex) {
        add(OfficialStyle.ANNEX, "附件").setPageBreak(true);
        add(OfficialStyle.ANNEX, "");
        add(OfficialStyle.TITLE, annex.title());
        add(OfficialStyle.ANNEX, "");
        annex.body().forEach(this::write);
    }

    private static int width(String text) {
        return text.chars().map(c -> c < 128 ? CHARACTER / 2 : CHARACTER).sum();
    }

    private static void redRuleBelow(XWPFParagraph paragraph) {
        CTBorder rule = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setColor("FF0000");
        rule.setSz(BigInteger.valueOf(16));
        rule.setSpace(BigInteger.valueOf(ABOVE_RULE));
    }

    private XWPFParagraph add(OfficialStyle style, String text) {
        XWPFParagraph paragraph = paragraph(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }

    private XWPFParagraph paragraph(OfficialStyle style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }
}
