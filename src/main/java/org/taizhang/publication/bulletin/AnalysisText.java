package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.publication.bulletin.BulletinFigures.Typical;
import org.taizhang.statistics.Part;

/** 典型差错与分析: the most frequent circumstances, their change, and an example of each. */
record AnalysisText(BulletinFigures figures) implements Section {

    @Override
    public String heading() {
        return "典型差错与分析";
    }

    @Override
    public List<Block> blocks() {
        if (figures.typical().isEmpty()) {
            return List.of(new Paragraph("本月没有认定差错情形，不作分析。"));
        }
        List<Block> blocks = new ArrayList<>();
        String frequent = figures.typical().stream()
                .map(Typical::circumstance)
                .map(part -> part.label() + part.cases().now() + "项")
                .collect(Collectors.joining("、"));
        blocks.add(new Paragraph("本月认定较多的差错情形是%s。".formatted(frequent)));
        int number = 0;
        for (Typical typical : figures.typical()) {
            blocks.add(new Paragraph(++number + "．" + typical(typical)));
        }
        return blocks;
    }

    private static String typical(Typical typical) {
        Part part = typical.circumstance();
        return "%s。本月%d项%s，%s。%s"
                .formatted(
                        part.label(),
                        part.cases().now(),
                        Comparison.share(part.shares()),
                        Comparison.of(part.cases(), "项"),
                        typical.fact().map(fact -> "例如：" + fact + "。").orElse(""));
    }
}
