package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Note;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Rulebook;

/** 适用的解释口径: the readings that bear on the month's entries (R17). */
record ReadingText(Rulebook rulebook, List<Interpretation> readings) implements Section {

    @Override
    public String heading() {
        return "适用的解释口径";
    }

    @Override
    public List<Block> blocks() {
        if (readings.isEmpty()) {
            return List.of(new Paragraph("本月台账记录不涉及需要解释的条款。"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("%s未作明确规定的事项，本月按下列口径办理：".formatted(rulebook.shortTitle())));
        for (Interpretation reading : readings) {
            blocks.add(new Note("%d．%s%s%s"
                    .formatted(blocks.size(), about(reading), reading.question(), sentence(reading.reading()))));
        }
        return blocks;
    }

    /** The provision that a question is about, unless the question says it itself. */
    private static String about(Interpretation reading) {
        String citation = reading.provision().citation();
        return reading.question().startsWith(citation) ? "" : "（" + citation + "）";
    }

    private static String sentence(String text) {
        return text.endsWith("。") ? text : text + "。";
    }
}
