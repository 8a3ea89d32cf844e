package org.taizhang.publication.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.clock.CaseClock;
import org.taizhang.clock.Standing;
import org.taizhang.court.Officer;
import org.taizhang.evaluation.Registration;
import org.taizhang.evaluation.Registration.Course;
import org.taizhang.grading.GradedFinding;
import org.taizhang.grading.Liable;
import org.taizhang.publication.Block;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Clause;
import org.taizhang.rulebook.ClockRule.Event;

/** A case as the agenda tells it: the facts, the findings, the reviewer's opinion, the defence, and what recognition means. */
final class CaseText {

    private final Agenda agenda;
    private final Agenda.Item item;
    private final Registration registration;
    private final List<Block> blocks = new ArrayList<>();

    CaseText(Agenda agenda, Agenda.Item item) {
        this.agenda = agenda;
        this.item = item;
        this.registration = item.matter().file().registration();
    }

    List<Block> blocks(String number) {
        blocks.add(new Block.Heading(
                2,
                number + registration.caseNo() + registration.cause() + "案（评查编号" + registration.evaluationNo() + "）"));
        say("案件情况", particulars());
        sayIfGiven("案情摘要", registration.summary());
        List<GradedFinding> findings = item.matter().findings();
        for (int i = 0; i < findings.size(); i++) {
            say(findings.size() > 1 ? "拟认定差错之" + (i + 1) : "拟认定差错", finding(findings.get(i)));
        }
        say("评查意见", registration.opinion().isBlank() ? "未载明评查意见" : reviewer() + registration.opinion());
        say("申辩意见", defence());
        clock(Event.MEETING).ifPresent(clock -> say("会议期限", deadline(clock)));
        clock(Event.RECONSIDERATION_DECIDED).ifPresent(clock -> say("复议期限", deadline(clock)));
        for (Prospect prospect : item.prospects()) {
            ProspectText text = new ProspectText(agenda, prospect);
            blocks.add(new Block.Heading(3, text.name()));
            say("既有责任", text.record());
            say("认定后果", text.consequence());
        }
        return blocks;
    }

    private String particulars() {
        List<String> parts = new ArrayList<>();
        parts.add("承办部门" + registration.division());
        parts.add("审判组织为" + registration.organ());
        String officers = item.matter().file().graded().evaluation().participants().stream()
                .filter(participant -> !participant.withdrawn())
                .map(participant -> participant.name() + "（" + String.join("、", participant.capacities()) + "）")
                .collect(Collectors.joining("、"));
        if (!officers.isEmpty()) {
            parts.add("办案人员" + officers);
        }
        if (!registration.parties().isBlank()) {
            parts.add("当事人" + registration.parties());
        }
        parts.add(ChineseDate.of(registration.filed()) + "立案"
                + registration
                        .closed()
                        .map(day -> "，" + ChineseDate.of(day) + "结案")
                        .orElse(""));
        agenda.rulebook()
                .clause(registration.source())
                .map(Clause::label)
                .ifPresent(label -> parts.add("评查来源为" + label));
        if (!registration.originalResult().isBlank()) {
            parts.add("原裁判结果：" + unstopped(registration.originalResult()));
        }
        if (!registration.followUp().isBlank()) {
            parts.add("后续处理：" + registration.followUp());
        }
        return String.join("；", parts);
    }

    private String finding(GradedFinding finding) {
        String facts = finding.finding().ground().isBlank()
                ? ""
                : "具体事实：" + unstopped(finding.finding().ground()) + "。";
        return agenda.rulebook().quotation(finding.circumstance().provision()) + "，拟认定"
                + finding.grade().liability() + "。" + facts + liable(finding);
    }

    private String liable(GradedFinding finding) {
        List<Liable> liable = finding.attribution().liable();
        if (liable.isEmpty()) {
            return "责任人员尚待会议确定。";
        }
        return "拟由"
                + liable.stream()
                        .map(each -> name(agenda.officer(each.officerNo())) + "承担"
                                + agenda.rulebook().label(each.role()))
                        .collect(Collectors.joining("、"))
                + "。";
    }

    private String reviewer() {
        String reviewer = registration.reviewer();
        if (reviewer.isBlank()) {
            return "";
        }
        Officer known = agenda.officer(reviewer);
        return "（评查人" + (known.name().isBlank() ? reviewer : known.name()) + "）";
    }

    private String defence() {
        Course course = registration.course();
        if (!registration.defence().isBlank()) {
            return course.defenceSubmitted()
                            .map(day -> "（" + ChineseDate.of(day) + "提交）")
                            .orElse("")
                    + registration.defence();
        }
        String notified = course.defenceNotified()
                .map(day -> ChineseDate.of(day) + "通知申辩")
                .orElse("未见通知申辩的记载");
        String until = clock(Event.DEFENCE_SUBMITTED)
                .map(clock ->
                        "，期限至" + ChineseDate.of(clock.deadline().orElseThrow().last()))
                .orElse("");
        String submitted = course.defenceSubmitted()
                .map(day -> "，" + ChineseDate.of(day) + "提交，内容未录入")
                .orElse("，未提交申辩");
        return notified + until + submitted;
    }

    /** The clock of the case that an event stops, once it runs or ran; of several findings the one that ends first. */
    private Optional<CaseClock> clock(Event stops) {
        return item.matter().file().clocks().stream()
                .filter(clock ->
                        clock.rule().stops() == stops && clock.started().isPresent())
                .filter(clock -> clock.subject().finding().isEmpty()
                        || item.matter().findings().stream()
                                .anyMatch(finding -> clock.subject()
                                        .finding()
                                        .get()
                                        .equals(finding.finding().key())))
                .filter(clock -> clock.isOpen() || clock.subject().finding().isEmpty())
                .min((one, other) -> last(one).compareTo(last(other)));
    }

    private static LocalDate last(CaseClock clock) {
        return clock.deadline().orElseThrow().last();
    }

    private String deadline(CaseClock clock) {
        Standing standing = Standing.of(clock, agenda.asOf(), agenda.calendar());
        String days =
                switch (standing.status()) {
                    case OVERDUE -> "，超期" + standing.days().orElse(0) + "日";
                    case RUNNING, DUE_SOON -> "，剩余" + standing.days().orElse(0) + "日";
                    default -> "";
                };
        return "至" + ChineseDate.of(last(clock)) + "（" + standing.status().label() + days + "）";
    }

    static String name(Officer officer) {
        return officer.name().isBlank() ? "工号" + officer.number() : officer.name();
    }

    private void sayIfGiven(String label, String text) {
        if (!text.isBlank()) {
            say(label, text);
        }
    }

    private void say(String label, String text) {
        blocks.add(new Block.Paragraph(label + "：" + unstopped(text) + "。"));
    }

    private static String unstopped(String text) {
        return text.strip().replaceFirst("[。；，]+$", "");
    }
}
