package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.court.Officer;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.publication.bulletin.BulletinFigures.NearConversion;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.statistics.Breakdown;
import org.taizhang.statistics.Part;

/** 折算与预警: what was converted, and who is one liability away from a conversion (R32). */
record ConversionText(Rulebook rulebook, BulletinFigures figures) implements Section {

    @Override
    public String heading() {
        return "折算与预警";
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(conversions()));
        blocks.add(new Paragraph(warnings()));
        return blocks;
    }

    private String conversions() {
        Breakdown conversions = figures.statistics().conversions();
        if (conversions.total().cases().now() == 0) {
            return "本月没有发生责任折算" + Comparison.before(conversions.total().cases(), "件次") + "。";
        }
        return conversions.parts().stream()
                .filter(part -> part.cases().now() > 0)
                .map(this::conversion)
                .collect(Collectors.joining("；", "经累计计算，本月", "。"));
    }

    private String conversion(Part part) {
        return "折算为%s%d件次，涉及%d人，%s"
                .formatted(
                        rulebook.grade(part.code()).liability(),
                        part.cases().now(),
                        part.figure().persons().now(),
                        Comparison.of(part.cases(), "件次"));
    }

    private String warnings() {
        String day = ChineseDate.of(figures.asOf());
        if (figures.near().isEmpty()) {
            return "截至" + day + "，没有再认定一件次责任即须折算的人员。";
        }
        return figures.near().stream()
                .map(this::warning)
                .collect(Collectors.joining("；", "截至" + day + "，", "。请有关部门及时提醒。"));
    }

    private String warning(NearConversion near) {
        String role =
                near.role().map(which -> "（" + rulebook.label(which) + "）").orElse("");
        String named = near.named().isEmpty()
                ? ""
                : near.named().stream().map(Officer::name).collect(Collectors.joining("、", "（", "）"));
        return "再认定一件次%s%s即折算为%s的%d人%s"
                .formatted(
                        near.grade().liability(), role, near.produced().grade().liability(), near.persons(), named);
    }
}
