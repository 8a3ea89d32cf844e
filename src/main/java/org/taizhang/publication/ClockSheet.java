package org.taizhang.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.taizhang.clock.ClockStatus;
import org.taizhang.clock.Deadline;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.evaluation.Finding;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Span.Unit;

/** The sheet 期限: the clocks that run, those overdue first, then those due soon, each by deadline (R34-R40). */
final class ClockSheet {

    /** Status and days. */
    private static final List<Highlight> COLOURS = List.of(
            coloured(ClockStatus.OVERDUE, Highlight.Tone.ALARM),
            coloured(ClockStatus.DUE_SOON, Highlight.Tone.CAUTION));

    private final Court court;
    private final LocalDate asOf;
    private final List<ClockLine> lines;

    ClockSheet(Court court, LocalDate asOf, List<ClockLine> lines) {
        this.court = court;
        this.asOf = asOf;
        this.lines = lines.stream().sorted(ClockLine.order(court)).toList();
    }

    /** All of a court, or an extract of it. */
    Sheet sheet() {
        return Sheet.of("期限", court.name() + "案件质量评查期限", note(), fields(true), lines)
                .highlighting(COLOURS);
    }

    /** Those of one division's cases. */
    Sheet reminder(String division) {
        String title = court.name() + "案件质量评查期限提醒（" + division + "）";
        return Sheet.of("期限提醒", title, note(), fields(false), lines).highlighting(COLOURS);
    }

    private static Highlight coloured(ClockStatus status, Highlight.Tone tone) {
        return new Highlight(0, new Highlight.Says(status.label()), 0, 1, tone);
    }

    private String note() {
        String day = "统计截止：" + ChineseDate.of(asOf) + "　";
        if (lines.isEmpty()) {
            return day + "没有逾期、临期或者进行中的期限。";
        }
        String computed =
                lines.stream().anyMatch(line -> deadline(line).computed()) ? "　尚无放假安排的年份，届满日按周末推算，安排公布后以公布为准。" : "";
        return day
                + "逾期 %d 项，临期 %d 项，进行中 %d 项。"
                        .formatted(count(ClockStatus.OVERDUE), count(ClockStatus.DUE_SOON), count(ClockStatus.RUNNING))
                + computed;
    }

    private long count(ClockStatus status) {
        return lines.stream().filter(line -> line.is(status)).count();
    }

    private static List<Field<ClockLine>> fields(boolean ofAllDivisions) {
        List<Field<ClockLine>> fields = new ArrayList<>(List.of(
                Field.label("状态", 7, line -> line.standing().status().label()),
                Field.label("剩余/超期", 11, ClockSheet::days),
                Field.label("事项", 9, line -> line.clock().rule().label()),
                Field.label("案号", 15, line -> line.clock().subject().caseNo()),
                Field.label("评查编号", 11, line -> line.clock().subject().evaluationNo())));
        if (ofAllDivisions) {
            fields.add(Field.label("承办部门", 9, ClockLine::division));
        }
        fields.addAll(Stream.<Field<ClockLine>>of(
                        Field.label("责任方", 9, line -> line.clock().rule().duty()),
                        Field.label("评查人", 7, ClockLine::reviewer),
                        Field.prose("差错情形", 12, ClockSheet::finding),
                        Field.label(
                                "涉及人员",
                                8,
                                line -> line.officer().map(ClockSheet::officer).orElse("")),
                        day("起算日", line -> line.clock().started().orElseThrow()),
                        day("届满日", ClockLine::due),
                        Field.label("届满日说明", 7, line -> deadline(line).computed() ? "按周末推算" : ""),
                        Field.prose("依据", 22, line -> line.clock().rule().basis()))
                .toList());
        return fields;
    }

    private static Field<ClockLine> day(String header, Function<ClockLine, LocalDate> value) {
        return new Field<>(new Column(header, Column.Kind.DAY, 11), value.andThen(Cell.Day::new));
    }

    private static Deadline deadline(ClockLine line) {
        return line.clock().deadline().orElseThrow();
    }

    /** In words, because working days and days stand in one column. */
    private static String days(ClockLine line) {
        int days = line.standing().days().orElseThrow();
        boolean working = line.clock().rule().length().unit() == Unit.WORKING_DAYS;
        String unit = working ? "个工作日" : "日";
        if (line.is(ClockStatus.OVERDUE)) {
            return days == 0 ? "超期不足1" + unit : "超期" + days + unit;
        }
        return days == 0 ? "今日届满" : "剩余" + days + unit;
    }

    private static String finding(ClockLine line) {
        return line.clock().subject().finding().map(ClockSheet::citation).orElse("");
    }

    private static String citation(Finding.Key key) {
        return key.provision().citation() + (key.seq() == 1 ? "" : "（差错序号" + key.seq() + "）");
    }

    private static String officer(Officer officer) {
        return officer.name().isEmpty() ? officer.number() : officer.name() + " " + officer.number();
    }
}
