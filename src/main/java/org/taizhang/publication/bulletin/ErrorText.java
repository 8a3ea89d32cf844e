package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Heading;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.rulebook.ChineseNumber;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.statistics.Compared;
import org.taizhang.statistics.Figure;
import org.taizhang.statistics.FindingFigures;
import org.taizhang.statistics.LiabilityFigures;
import org.taizhang.statistics.LiabilityFigures.GradeRole;
import org.taizhang.statistics.Part;

/** 差错情况: what was found, and whom it was laid on, by grade, by circumstance and by division. */
record ErrorText(
        Rulebook rulebook, BulletinFigures figures, Divisions divisions, BulletinCharts charts, AnnexTables annex)
        implements Section {

    private static final String CASES = "件次";
    private static final String FINDINGS = "项";

    @Override
    public String heading() {
        return "差错情况";
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(findings() + exempted() + liabilities()));
        if (total().cases().now() > 0) {
            blocks.add(new Heading(2, "（一）责任等级"));
            blocks.add(new Paragraph(grades()));
        }
        List<Part> circumstances =
                present(figures.statistics().findings().byCircumstance().parts());
        if (!circumstances.isEmpty()) {
            blocks.add(new Heading(2, heading(blocks, "差错情形")));
            blocks.add(new Paragraph(circumstances(circumstances)));
            charts.circumstances().ifPresent(blocks::add);
        }
        if (total().cases().now() > 0) {
            blocks.add(new Heading(2, heading(blocks, "责任人所在部门")));
            blocks.add(new Paragraph(byDivision()));
            charts.divisions().ifPresent(blocks::add);
        }
        charts.trend().ifPresent(trend -> {
            blocks.add(new Heading(2, heading(blocks, "近十二个月走势")));
            blocks.add(new Paragraph(trend()));
            blocks.add(trend);
        });
        return blocks;
    }

    private static String heading(List<Block> blocks, String words) {
        long before = blocks.stream().filter(Heading.class::isInstance).count();
        return "（" + ChineseNumber.of((int) before + 1) + "）" + words;
    }

    private Figure total() {
        return liabilityFigures().total();
    }

    private LiabilityFigures liabilityFigures() {
        return figures.statistics().liabilities();
    }

    private String findings() {
        Compared found = figures.statistics().findings().byGrade().total().cases();
        return found.now() == 0
                ? "本月没有认定差错情形" + Comparison.before(found, FINDINGS) + "。"
                : "本月认定差错情形%d项，%s。".formatted(found.now(), Comparison.of(found, FINDINGS));
    }

    private String exempted() {
        FindingFigures findings = figures.statistics().findings();
        return findings.exempted().now() == 0
                ? ""
                : "符合免责情形、不予追责%d项。".formatted(findings.exempted().now());
    }

    private String liabilities() {
        Figure all = total();
        return all.cases().now() == 0
                ? "本月没有认定案件质量责任" + Comparison.before(all.cases(), CASES) + "。"
                : "本月共认定案件质量责任%d件次，涉及%d人，%s。"
                        .formatted(all.cases().now(), all.persons().now(), Comparison.of(all.cases(), CASES));
    }

    private String grades() {
        List<String> found = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (Grade grade : rulebook.grades()) {
            Part part = liabilityFigures().byGrade().part(grade.code()).orElseThrow();
            if (part.cases().now() > 0) {
                found.add(grade(grade, part));
            } else {
                none.add(grade.liability() + Comparison.before(part.cases(), CASES));
            }
        }
        return String.join("；", found) + "。" + (none.isEmpty() ? "" : "本月没有认定" + String.join("、", none) + "。");
    }

    private String grade(Grade grade, Part part) {
        String roles = liabilityFigures().roles().stream()
                .filter(role ->
                        role.grade().equals(grade.code()) && role.cases().now() > 0)
                .map(this::role)
                .collect(Collectors.joining("、"));
        return "%s%d件次%s，涉及%d人（%s），%s"
                .formatted(
                        grade.liability(),
                        part.cases().now(),
                        Comparison.share(part.shares()),
                        part.figure().persons().now(),
                        roles,
                        Comparison.of(part.cases(), CASES));
    }

    private String role(GradeRole role) {
        Role which = role.role();
        return rulebook.label(which) + role.cases().now() + CASES;
    }

    private static List<Part> present(List<Part> parts) {
        return parts.stream().filter(part -> part.cases().now() > 0).toList();
    }

    private String circumstances(List<Part> circumstances) {
        String each = circumstances.stream()
                .map(part -> part.label() + part.cases().now() + FINDINGS + Comparison.share(part.shares()))
                .collect(Collectors.joining("；"));
        return "共涉及%d种差错情形：%s。与上月、上年同期的比较见%s。"
                .formatted(circumstances.size(), each, annex.reference(AnnexTables.Table.CIRCUMSTANCES));
    }

    private String byDivision() {
        List<Part> all = divisions.parts(liabilityFigures().byDivision());
        String found = present(all).stream()
                .map(part -> "%s%d件次%s，%s"
                        .formatted(
                                part.label(),
                                part.cases().now(),
                                Comparison.share(part.shares()),
                                Comparison.of(part.cases(), CASES)))
                .collect(Collectors.joining("；"));
        Set<String> some = present(all).stream().map(Part::code).collect(Collectors.toSet());
        String none = without(all.stream().filter(part -> !some.contains(part.code())));
        return found + "。" + none + "各部门责任等级分布见" + annex.reference(AnnexTables.Table.GRADES) + "。";
    }

    private static String without(Stream<Part> parts) {
        String labels = parts.map(Part::label).collect(Collectors.joining("、"));
        return labels.isEmpty() ? "" : labels + "没有被认定责任的情况。";
    }

    private String trend() {
        int sum = liabilityFigures().trend().stream()
                .flatMap(month -> month.cases().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        return "近十二个月共认定案件质量责任%d件次，各月情况见%s。".formatted(sum, annex.reference(AnnexTables.Table.TREND));
    }
}
