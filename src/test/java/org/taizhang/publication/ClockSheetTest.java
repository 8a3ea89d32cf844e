package org.taizhang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.taizhang.clock.CaseClock;
import org.taizhang.clock.ClockStatus;
import org.taizhang.clock.ClockSubject;
import org.taizhang.clock.Deadline;
import org.taizhang.clock.Standing;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.evaluation.Finding;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.ClockRule.Event;
import org.taizhang.rulebook.ClockRule.Scope;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Span.Unit;

class ClockSheetTest {

    private static final Court COURT = Fixture.court(Court.Naming.NONE, true);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Map<String, Officer> OFFICERS =
            Map.of("0009", new Officer("0009", "周正", "民庭", "", true, true));
    private static final Map<String, String> ASSIGNED = Map.of("B", "0009", "C", "0009", "D", "0008");
    private static final ClockRule HANDOVER = rule("移交", Scope.EVALUATION, new Span(5, Unit.WORKING_DAYS));
    private static final ClockRule MEETING = rule("会议", Scope.FINDING, new Span(1, Unit.QUARTERS));

    @Test
    void whatIsOverdueComesFirstAndTheEarliestDeadlineOfEach() {
        Sheet sheet = sheet(
                line("A", "", HANDOVER, "2026-12-01", ClockStatus.RUNNING, 21),
                line("B", "", HANDOVER, "2026-11-03", ClockStatus.DUE_SOON, 1),
                line("C", "", HANDOVER, "2026-10-30", ClockStatus.OVERDUE, 1),
                line("D", "", HANDOVER, "2026-11-02", ClockStatus.DUE_SOON, 0),
                line("E", "", HANDOVER, "2026-10-28", ClockStatus.OVERDUE, 3));
        assertThat(column(sheet, "评查编号")).containsExactly("E", "C", "D", "B", "A");
        assertThat(column(sheet, "状态")).containsExactly("逾期", "逾期", "临期", "临期", "进行中");
        assertThat(column(sheet, "剩余/超期")).containsExactly("超期3个工作日", "超期1个工作日", "今日届满", "剩余1个工作日", "剩余21个工作日");
        assertThat(sheet.note()).isEqualTo("统计截止：2026年11月2日　逾期 2 项，临期 2 项，进行中 1 项。");
    }

    @Test
    void aWeekendIsLessThanAWorkingDay() {
        assertThat(column(sheet(line("A", "", HANDOVER, "2026-10-30", ClockStatus.OVERDUE, 0)), "剩余/超期"))
                .containsExactly("超期不足1个工作日");
    }

    @Test
    void whoAndWhatAndAReckonedDeadline() {
        Sheet sheet = sheet(
                line("A", "0009", MEETING, "2027-03-31", ClockStatus.RUNNING, 149),
                line("B", "周正一", HANDOVER, "2026-12-01", ClockStatus.RUNNING, 21));
        assertThat(column(sheet, "评查人")).as("a known number is a name").containsExactly("周正一", "周正");
        assertThat(column(sheet, "涉及人员")).containsExactly("", "周正 0009");
        assertThat(column(sheet, "差错情形")).containsExactly("", "第三条第（一）项（差错序号2）");
        assertThat(column(sheet, "届满日")).containsExactly("2026-12-01", "2027-03-31");
        assertThat(column(sheet, "届满日说明")).containsExactly("", "按周末推算");
        assertThat(column(sheet, "剩余/超期")).containsExactly("剩余21个工作日", "剩余149日");
        assertThat(sheet.note()).endsWith("尚无放假安排的年份，届满日按周末推算，安排公布后以公布为准。");
    }

    @Test
    void whereTheOfficeWroteNobodyItIsWhoItWasAssignedTo() {
        Sheet sheet = sheet(
                line("A", "", HANDOVER, "2026-12-01", ClockStatus.RUNNING, 21),
                line("B", "周正一", HANDOVER, "2026-12-01", ClockStatus.RUNNING, 21),
                line("C", "", HANDOVER, "2026-12-01", ClockStatus.RUNNING, 21),
                line("D", "", HANDOVER, "2026-12-01", ClockStatus.RUNNING, 21));
        assertThat(column(sheet, "评查人")).containsExactly("", "周正一", "周正", "0008");
    }

    @Test
    void aListWithoutClocksSaysSo() {
        Sheet sheet = ReminderList.of(COURT, "民庭", TODAY, List.of()).sheet();
        assertThat(sheet.title()).endsWith("案件质量评查期限提醒（民庭）");
        assertThat(sheet.note()).isEqualTo("统计截止：2026年11月2日　没有逾期、临期或者进行中的期限。");
        assertThat(sheet.rows()).isEmpty();
    }

    @Test
    void whatIsOverIsNotShown() {
        assertThatThrownBy(() -> line("A", "", HANDOVER, "2026-10-30", ClockStatus.DONE_LATE, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Sheet sheet(ClockLine... lines) {
        return new ClockSheet(COURT, TODAY, List.of(lines)).sheet();
    }

    private static ClockRule rule(String label, Scope scope, Span length) {
        return new ClockRule(
                "ID", label, "依据", "评查人", scope, Event.COMPLETED, false, Event.HANDED_OVER, length, 1, false);
    }

    private static ClockLine line(
            String evaluationNo, String reviewer, ClockRule rule, String due, ClockStatus status, int days) {
        Optional<Finding.Key> finding = rule.scope().perFinding()
                ? Optional.of(new Finding.Key(Provision.of("3-1"), 2, Optional.of("0009")))
                : Optional.empty();
        LocalDate last = LocalDate.parse(due);
        CaseClock clock = new CaseClock(
                rule,
                new ClockSubject(evaluationNo, "（2026）某0001民初1号", "民庭", reviewer, finding),
                Optional.of(LocalDate.of(2026, 10, 1)),
                Optional.of(new Deadline(last, last.getYear() > 2026)),
                Optional.empty());
        return ClockLine.of(clock, new Standing(status, OptionalInt.of(days)), ASSIGNED, OFFICERS);
    }

    private static List<String> column(Sheet sheet, String header) {
        int column = sheet.columns().stream().map(Column::header).toList().indexOf(header);
        return StreamSupport.stream(sheet.rows().spliterator(), false)
                .map(row -> text(row.cells().get(column)))
                .toList();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Day day) {
            return day.value().toString();
        }
        return cell instanceof Cell.Text text ? text.value() : "";
    }
}
