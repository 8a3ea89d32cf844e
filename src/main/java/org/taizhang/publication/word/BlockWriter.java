package org.taizhang.publication.word;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.taizhang.publication.Block;

/** Puts blocks in place of the paragraph that holds their tag. */
final class BlockWriter {

    /** So many lines: more would leave too much of the page before them blank. */
    private static final int CARRIED = 5;
    /** In a line. */
    private static final int CHARACTERS = 28;

    private final XWPFDocument document;
    private final StyleIds styles;
    private final XWPFParagraph place;
    private final GridWriter grids;

    BlockWriter(XWPFDocument document, StyleIds styles, XWPFParagraph place) {
        this.document = document;
        this.styles = styles;
        this.place = place;
        this.grids = new GridWriter(styles, OfficialPaper.typeAreaWidth(document));
    }

    /**
     * Writes the blocks and takes the tag's paragraph away. The last lines stay with what follows, so that no signature stands
     * on a page without text.
     */
    void write(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            write(block);
        }
        carryLast(blocks);
        document.removeBodyElement(document.getPosOfParagraph(place));
    }

    private void carryLast(List<Block> blocks) {
        List<XWPFParagraph> paragraphs = document.getParagraphs();
        int line = paragraphs.indexOf(place);
        int carried = 0;
        for (int last = blocks.size() - 1; last >= 0 && blocks.get(last) instanceof Block.Paragraph words; last--) {
            carried += lines(words.text());
            if (carried > CARRIED) {
                return;
            }
            paragraphs.get(--line).setKeepNext(true);
        }
    }

    private static int lines(String text) {
        return (text.length() + CHARACTERS - 1) / CHARACTERS;
    }

    private void write(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            add(heading(heading.level()), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            add(OfficialStyle.BODY, paragraph.text());
        } else if (block instanceof Block.Note note) {
            add(OfficialStyle.NOTE, note.text());
        } else if (block instanceof Block.AnnexHead head) {
            begin(head);
        } else if (block instanceof Block.Grid grid) {
            add(OfficialStyle.CAPTION, grid.caption());
            grids.write(grid, table());
        } else if (block instanceof Block.Chart chart) {
            ChartWriter.write(chart, document, add(OfficialStyle.CHART, "").createRun());
            add(OfficialStyle.CHART_TITLE, chart.caption());
        }
    }

    private static OfficialStyle heading(int level) {
        return switch (level) {
            case 1 -> OfficialStyle.HEADING_1;
            case 2 -> OfficialStyle.HEADING_2;
            default -> OfficialStyle.HEADING_3;
        };
    }

    private void begin(Block.AnnexHead head) {
        add(OfficialStyle.ANNEX, head.label()).setPageBreak(true);
        add(OfficialStyle.ANNEX, "");
        add(OfficialStyle.TITLE, head.title());
        add(OfficialStyle.ANNEX, "");
    }

    private XWPFParagraph add(OfficialStyle style, String text) {
        try (XmlCursor cursor = place.getCTP().newCursor()) {
            XWPFParagraph paragraph = document.insertNewParagraph(cursor);
            paragraph.setStyle(styles.of(style));
            Prose.fill(paragraph, text);
            return paragraph;
        }
    }

    private XWPFTable table() {
        try (XmlCursor cursor = place.getCTP().newCursor()) {
            return document.insertNewTbl(cursor);
        }
    }
}
