package org.taizhang.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.clock.ClockRows.evaluation;
import static org.taizhang.clock.ClockRows.finding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.taizhang.clock.yaml.CalendarFiles;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Finding;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.yaml.RulebookFile;
import org.taizhang.yaml.YamlProblems;

/** The clocks of the rulebook that ships, by the calendars that ship (R34-R40). */
class ClocksTest {

    private static final Rulebook MEASURES =
            RulebookFile.load(Path.of("data/rulebooks/qianguo-2019.yml")).orElseThrow();
    private static final WorkingDays CALENDAR = CalendarFiles.read(Path.of("data/calendars"), new YamlProblems());
    private static final Clocks CLOCKS = new Clocks(MEASURES, CALENDAR);

    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(resources = "/clock/clocks.csv", delimiter = '|', numLinesToSkip = 3, emptyValue = "")
    void onADay(String why, String id, String dates, LocalDate today, String last, String standing) {
        String cells = dates == null ? "" : dates;
        CaseClock clock = CLOCKS.of(evaluation(cells, finding(cells))).stream()
                .filter(each -> each.rule().id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(clock.deadline().map(ClocksTest::words)).as(why).isEqualTo(Optional.ofNullable(last));
        assertThat(words(Standing.of(clock, today, CALENDAR))).as(why).isEqualTo(standing);
    }

    @Test
    void everyEvaluationAndFindingRowHasItsClocks() {
        Evaluation both = evaluation(
                "材料移交日期=2025-06-10", finding("条款=17-1 工号=0001"), finding("条款=17-1 工号=0002"), finding("条款=18-2 差错序号=2"));
        assertThat(CLOCKS.of(both))
                .extracting(ClocksTest::name)
                .containsExactly(
                        "DEFENCE",
                        "EVALUATION",
                        "HANDOVER",
                        "RECONSIDERATION_REQUEST 17-1/1/0001",
                        "RECONSIDERATION_DECISION 17-1/1/0001",
                        "MEETING 17-1/1/0001",
                        "RECONSIDERATION_REQUEST 17-1/1/0002",
                        "RECONSIDERATION_DECISION 17-1/1/0002",
                        "MEETING 17-1/1/0002",
                        "RECONSIDERATION_REQUEST 18-2/2",
                        "RECONSIDERATION_DECISION 18-2/2",
                        "MEETING 18-2/2");
    }

    @Test
    void whatRunsForWhich() {
        assertThat(names("", finding(""))).as("not handed over").doesNotContain("MEETING 17-1/1");
        assertThat(names("材料移交日期=2025-06-10", finding("免责情形=21-1")))
                .as("exempt")
                .containsExactly("DEFENCE", "EVALUATION", "HANDOVER", "RECONSIDERATION_DECISION 17-1/1");
        assertThat(names("材料移交日期=2025-06-10", finding("作废=是")))
                .as("a withdrawn finding")
                .containsExactly("DEFENCE", "EVALUATION", "HANDOVER");
        assertThat(names("作废=是 材料移交日期=2025-06-10", finding("")))
                .as("a withdrawn evaluation")
                .isEmpty();
        assertThat(names("材料移交日期=2025-06-10", finding("复议结果=REVOKED")))
                .as("revoked")
                .hasSize(6);
    }

    @Test
    void openIsWhatStartedAndNothingStopped() {
        List<CaseClock> clocks = CLOCKS.of(evaluation("通知申辩日期=2025-06-09 分案日期=2025-06-10 评查完成日期=2025-06-20"));
        assertThat(clocks.stream().filter(CaseClock::isOpen))
                .extracting(ClocksTest::name)
                .containsExactly("DEFENCE", "HANDOVER");
        assertThatThrownBy(() -> new CaseClock(
                        MEASURES.clocks().get(0),
                        clocks.get(0).subject(),
                        Optional.empty(),
                        clocks.get(0).deadline(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figuresOfAMonth() {
        ClockFigures.Count count =
                new ClockFigures.Count(MEASURES, YearMonth.of(2026, 10), LocalDate.of(2026, 11, 5), CALENDAR);
        Stream.of(
                        evaluation("通知申辩日期=2026-10-30"),
                        evaluation("通知申辩日期=2026-11-02"),
                        evaluation("通知申辩日期=2026-10-12 申辩提交日期=2026-10-20"),
                        evaluation("通知申辩日期=2026-09-14 申辩提交日期=2026-09-22"),
                        evaluation("", finding("质监委会议日期=2026-10-19")),
                        evaluation("", finding("质监委会议日期=2026-10-21")),
                        evaluation("分案日期=2026-10-08"))
                .flatMap(evaluation -> CLOCKS.of(evaluation).stream())
                .forEach(count::add);

        assertThat(count.figures())
                .extracting(
                        figures -> figures.rule().id(),
                        ClockFigures::overdue,
                        ClockFigures::dueSoon,
                        ClockFigures::doneLate,
                        ClockFigures::lapsed)
                .containsExactly(
                        tuple("DEFENCE", 1, 1, 1, 0),
                        tuple("EVALUATION", 0, 1, 0, 0),
                        tuple("HANDOVER", 0, 0, 0, 0),
                        tuple("RECONSIDERATION_REQUEST", 0, 0, 0, 1),
                        tuple("RECONSIDERATION_DECISION", 0, 0, 0, 0),
                        tuple("MEETING", 0, 0, 0, 0));
    }

    private static List<String> names(String cells, Finding finding) {
        return CLOCKS.of(evaluation(cells, finding)).stream()
                .map(ClocksTest::name)
                .toList();
    }

    private static String name(CaseClock clock) {
        return clock.rule().id()
                + clock.subject()
                        .finding()
                        .map(key -> " " + key.provision() + "/" + key.seq()
                                + key.officerNo().map(no -> "/" + no).orElse(""))
                        .orElse("");
    }

    private static String words(Deadline deadline) {
        return (deadline.computed() ? "~" : "") + deadline.last();
    }

    private static String words(Standing standing) {
        return standing.status()
                + (standing.days().isPresent() ? " " + standing.days().getAsInt() : "");
    }
}
