package org.taizhang.publication.word;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.publication.Block;
import org.taizhang.publication.Paper;
import org.taizhang.publication.PaperKind;
import org.taizhang.publication.PaperTag;

/** Papers that say something at every tag, to try templates with. */
final class SamplePaper {

    private static final List<Block> BLOCKS = List.of(
            new Block.Heading(1, "一、示例"),
            new Block.Paragraph("示例。"),
            new Block.Grid("示例表", List.of(new Block.GridColumn("示例", 1, false)), List.of(List.of("1"))));

    private SamplePaper() {}

    static Paper of(PaperKind kind) {
        Map<String, String> texts = new HashMap<>();
        Map<String, List<Block>> bodies = new HashMap<>();
        for (PaperTag tag : kind.tags()) {
            if (tag.content() == PaperTag.Content.BLOCKS) {
                bodies.put(tag.name(), BLOCKS);
            } else {
                texts.put(tag.name(), "示例");
            }
        }
        return new Paper(kind, "示例", "示例", LocalDate.EPOCH, texts, bodies);
    }
}
