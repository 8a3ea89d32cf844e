package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.statistics.Compared;
import org.taizhang.statistics.EvaluationFigures;
import org.taizhang.statistics.Part;

/** 基本情况: how many evaluations were completed, and where they come from. */
record OverviewText(BulletinFigures figures, Divisions divisions) implements Section {

    private static final String UNIT = "件";

    @Override
    public String heading() {
        return "基本情况";
    }

    @Override
    public List<Block> blocks() {
        EvaluationFigures evaluations = figures.statistics().evaluations();
        Compared completed = evaluations.completed();
        if (completed.now() == 0) {
            return List.of(new Paragraph("本月没有评查完毕的案件" + Comparison.before(completed, UNIT) + "。"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("本月评查完毕案件%d件，%s。".formatted(completed.now(), Comparison.of(completed, UNIT))));
        add(blocks, "从案件来源看，", evaluations.bySource().parts());
        add(blocks, "从案件类型看，", evaluations.byKind().parts());
        add(blocks, "从承办部门看，", divisions.parts(evaluations.byDivision()));
        return blocks;
    }

    private static void add(List<Block> blocks, String from, List<Part> parts) {
        String words = parts.stream()
                .filter(part -> part.cases().now() > 0)
                .map(OverviewText::part)
                .collect(Collectors.joining("；"));
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(from + words + "。"));
        }
    }

    private static String part(Part part) {
        return "%s%d件%s，%s"
                .formatted(
                        part.label(),
                        part.cases().now(),
                        Comparison.share(part.shares()),
                        Comparison.of(part.cases(), UNIT));
    }
}
