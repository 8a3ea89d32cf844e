package org.taizhang.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.publication.Block.Heading;
import org.taizhang.publication.Block.Note;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.publication.BulletinFigures.CaseFigure;
import org.taizhang.publication.BulletinFigures.GradeFigure;
import org.taizhang.publication.BulletinFigures.ReversalFigure;
import org.taizhang.publication.BulletinFigures.SanctionFigure;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.ChineseNumber;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;

/** Puts a month's figures into the prose of a circular. */
final class BulletinText {

    private static final String ANNEX = "适用的解释口径";

    private final Rulebook rulebook;
    private final BulletinFigures figures;
    private final List<Block> body = new ArrayList<>();
    private int sections;

    BulletinText(Rulebook rulebook, BulletinFigures figures) {
        this.rulebook = rulebook;
        this.figures = figures;
    }

    List<Block> body() {
        say("根据《%s》（以下简称%s），现将%s案件质量评查和责任追究情况通报如下。"
                .formatted(rulebook.title(), rulebook.shortTitle(), ChineseDate.of(figures.month())));
        section("评查工作情况");
        say(evaluations());
        section("责任认定情况");
        liabilities();
        say(conversions());
        section("责任追究情况");
        sanctions();
        section("冲销与更正情况");
        say(reversals());
        say(figures.readings().isEmpty() ? "特此通报。" : "%s未作明确规定的事项，按附件所列解释口径办理。特此通报。".formatted(rulebook.shortTitle()));
        return body;
    }

    private String evaluations() {
        EvaluationCounts counts = figures.evaluations();
        if (counts.completed() == 0) {
            return "本月没有评查完毕的案件" + lastMonth(figures.evaluationsBefore(), "件") + "。";
        }
        String classes = rulebook.scoring().classes().stream()
                .map(quality -> quality.label())
                .map(label -> label + counts.of(label) + "件" + share(counts.of(label), counts.completed()))
                .collect(Collectors.joining("，"));
        String pending = counts.unclassed() == 0 ? "" : "；另有" + counts.unclassed() + "件尚有差错情形待认定，暂不评定质量等次";
        return "本月评查完毕案件%d件，%s。按质量等次划分，%s%s。"
                .formatted(
                        counts.completed(),
                        change(counts.completed(), figures.evaluationsBefore(), "件"),
                        classes,
                        pending);
    }

    private void liabilities() {
        CaseFigure all = figures.liabilities();
        if (all.cases() == 0) {
            say("本月没有认定案件质量责任" + lastMonth(all.casesBefore(), "件次") + "。");
            return;
        }
        String byGrade = figures.grades().stream()
                .filter(grade -> grade.count().cases() > 0)
                .map(this::grade)
                .collect(Collectors.joining("；"));
        String none = figures.grades().stream()
                .filter(grade -> grade.count().cases() == 0)
                .map(grade ->
                        grade.grade().liability() + lastMonth(grade.count().casesBefore(), "件次"))
                .collect(Collectors.joining("、"));
        say("本月共认定案件质量责任%d件次，涉及%d人，%s。其中，%s。%s"
                .formatted(
                        all.cases(),
                        all.persons(),
                        change(all.cases(), all.casesBefore(), "件次"),
                        byGrade,
                        none.isEmpty() ? "" : "本月没有认定" + none + "。"));
    }

    private String grade(GradeFigure grade) {
        CaseFigure count = grade.count();
        String roles = Arrays.stream(Role.values())
                .filter(role -> grade.byRole().get(role) > 0)
                .map(role -> rulebook.label(role) + grade.byRole().get(role) + "件次")
                .collect(Collectors.joining("、"));
        return "%s%d件次，涉及%d人（%s），%s"
                .formatted(
                        grade.grade().liability(),
                        count.cases(),
                        count.persons(),
                        roles,
                        change(count.cases(), count.casesBefore(), "件次"));
    }

    private String conversions() {
        if (figures.conversions().isEmpty()) {
            return "本月没有发生责任折算。";
        }
        return figures.conversions().stream()
                .map(figure ->
                        "折算为%s%d件次，涉及%d人".formatted(figure.grade().liability(), figure.count(), figure.persons()))
                .collect(Collectors.joining("；", "经累计计算，本月", "。"));
    }

    private void sanctions() {
        SanctionFigure all = figures.sanctions();
        if (all.count() == 0) {
            say("本月没有应当予以责任追究的情形。");
            return;
        }
        say("按照%s，本月应予责任追究%d人次，涉及%d人%s。%s具体情况见下表。"
                .formatted(
                        rulebook.shortTitle(),
                        all.count(),
                        all.persons(),
                        all.months() == 0 ? "" : "，扣发办案补贴合计" + all.months() + "个月",
                        statuses(all.byStatus())));
        body.add(new SanctionTable(rulebook, figures).grid());
    }

    private static String statuses(Map<SanctionStatus, Integer> byStatus) {
        return byStatus.entrySet().stream()
                .map(entry -> entry.getKey().label() + entry.getValue() + "人次")
                .collect(Collectors.joining("、", "截至本通报印制时，", "。"));
    }

    private String reversals() {
        ReversalFigure reversed = figures.reversals();
        if (reversed.total() == 0) {
            return "本月没有冲销或者更正台账记录。";
        }
        List<String> parts = new ArrayList<>();
        add(parts, "责任认定", reversed.liabilities());
        add(parts, "折算", reversed.conversions());
        add(parts, "责任追究", reversed.sanctions());
        return "因复议撤销、信息更正或者补充登记，本月冲销台账记录%d条，其中%s；更正后的结果已重新计入台账。".formatted(reversed.total(), String.join("、", parts));
    }

    private static void add(List<String> parts, String kind, int count) {
        if (count > 0) {
            parts.add(kind + count + "条");
        }
    }

    /** The readings that bear on the month, which the body refers to; none where there are none. */
    Optional<Bulletin.Annex> annex() {
        List<Block> notes = new ArrayList<>();
        for (Interpretation reading : figures.readings()) {
            notes.add(new Note("%d．%s%s%s"
                    .formatted(notes.size() + 1, about(reading), reading.question(), sentence(reading.reading()))));
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(new Bulletin.Annex(ANNEX, notes));
    }

    /** The provision that a question is about, unless the question says it itself. */
    private static String about(Interpretation reading) {
        String citation = reading.provision().citation();
        return reading.question().startsWith(citation) ? "" : "（" + citation + "）";
    }

    private void section(String heading) {
        sections++;
        body.add(new Heading(1, ChineseNumber.of(sections) + "、" + heading));
    }

    private void say(String text) {
        body.add(new Paragraph(text));
    }

    private static String sentence(String text) {
        return text.endsWith("。") ? text : text + "。";
    }

    private static String change(int now, int before, String unit) {
        if (now == before) {
            return "与上月持平";
        }
        return now > before ? "比上月增加" + (now - before) + unit : "比上月减少" + (before - now) + unit;
    }

    private static String lastMonth(int before, String unit) {
        return before == 0 ? "" : "（上月" + before + unit + "）";
    }

    private static String share(int part, int whole) {
        return part == 0
                ? ""
                : "（占%s%%）"
                        .formatted(BigDecimal.valueOf(100L * part)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString());
    }
}
