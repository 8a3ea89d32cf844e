package org.taizhang.publication.bulletin;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.statistics.EvaluationFigures;
import org.taizhang.statistics.Part;

/** 评查结果: the quality classes of the evaluations (R33). */
record QualityText(BulletinFigures figures, AnnexTables annex) implements Section {

    @Override
    public String heading() {
        return "评查结果";
    }

    @Override
    public List<Block> blocks() {
        EvaluationFigures evaluations = figures.statistics().evaluations();
        if (evaluations.completed().now() == 0) {
            return List.of(new Paragraph("本月没有评定质量等次的案件。"));
        }
        List<Part> classes = evaluations.byClass().parts();
        String found = classes.stream()
                .filter(part -> part.cases().now() > 0)
                .map(part -> part.label() + part.cases().now() + "件" + Comparison.shareCompared(part.shares()))
                .collect(Collectors.joining("；"));
        String none = classes.stream()
                .filter(part -> part.cases().now() == 0)
                .map(part -> part.label() + Comparison.before(part.cases(), "件"))
                .collect(Collectors.joining("、"));
        int pending = evaluations.unclassed().now();
        String text = (found.isEmpty() ? "" : "按质量等次划分，" + found + "。")
                + (none.isEmpty() ? "" : "本月没有评定为" + none + "的案件。")
                + (pending == 0 ? "" : "另有" + pending + "件尚有差错情形待认定，暂不评定质量等次。");
        return List.of(new Paragraph(text + "各部门案件质量等次见" + annex.reference(AnnexTables.Table.CLASSES) + "。"));
    }
}
