package org.taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.publication.Fixture.OCTOBER;
import static org.taizhang.publication.Fixture.QIAN;
import static org.taizhang.publication.Fixture.SUN;
import static org.taizhang.publication.Fixture.ZHAO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.court.Court;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.grading.FindingState;
import org.taizhang.publication.Fixture;
import org.taizhang.publication.LedgerLine;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;

class StatisticsTest {

    private static final LocalDate DAY = OCTOBER.atDay(12);
    private static final LocalDate BEFORE = DAY.minusMonths(1);
    private static final LocalDate YEAR_AGO = DAY.minusYears(1);
    private static final Circumstance CIRCUMSTANCE =
            Fixture.rulebook().circumstances().get(Provision.of("3-1"));

    private final Collector collector =
            new Collector(Fixture.court(Court.Naming.NONE, true), Fixture.rulebook(), OCTOBER);

    @Test
    void evaluationsByWhatTheyAreAndHowGood() {
        collector.add(Reported.on(DAY).of("刑庭", "（2026）吉0721刑初1号", "9-1").graded());
        collector.add(Reported.on(OCTOBER.atDay(1))
                .of("民庭", "（2026）吉0721民初1号", "9-2")
                .finding(CIRCUMSTANCE, "G0", FindingState.CONFIRMED, DAY)
                .graded());
        collector.add(Reported.on(OCTOBER.atEndOfMonth())
                .of("民庭", "（2026）吉0721民初2号", "9-2")
                .finding(CIRCUMSTANCE, "G0", FindingState.PENDING, DAY)
                .graded());
        collector.add(Reported.on(BEFORE).of("外庭", "（2026）吉0721执1号", "9-2").graded());
        collector.add(Reported.on(YEAR_AGO).of("刑庭", "（2026）吉0721刑初1号", "9-1").graded());
        collector.add(Reported.on(DAY).withdrawn().graded());
        collector.add(Reported.open().graded());
        collector.add(Reported.on(DAY.minusMonths(2)).graded());
        collector.add(Reported.on(DAY.plusMonths(1)).graded());

        EvaluationFigures figures = collector.statistics().evaluations();

        assertThat(figures.completed()).isEqualTo(new Compared(3, 1, 1));
        assertThat(figures.unclassed()).isEqualTo(new Compared(1, 0, 0));
        assertThat(lines(figures.bySource())).containsExactly("9-1 1 0 1", "9-2 2 1 0");
        assertThat(lines(figures.byKind()))
                .containsExactly("刑事 1 0 1", "民事 2 0 0", "行政 0 0 0", "执行 0 1 0", "国家赔偿与司法救助 0 0 0", "其他 0 0 0");
        assertThat(lines(figures.byDivision())).containsExactly("民庭 2 0 0", "刑庭 1 0 1", "外庭 0 1 0");
        assertThat(lines(figures.byClass())).containsExactly("优质 1 1 1", "合格 1 0 0", "不合格 0 0 0");
        assertThat(figures.classesByDivision())
                .extracting(DivisionBreakdown::division)
                .containsExactly("民庭", "刑庭", "外庭");
        assertThat(lines(figures.classesByDivision().get(0).breakdown()))
                .containsExactly("优质 0 0 0", "合格 1 0 0", "不合格 0 0 0");
        assertThat(figures.byKind().mostFrequent(9)).extracting(Part::code).containsExactly("民事", "刑事");
    }

    @Test
    void aFindingCountsOnceInTheMonthInWhichItBecameWhatItIs() {
        collector.add(Reported.on(BEFORE)
                .of("刑庭", "（2026）吉0721刑初1号", "9-1")
                .finding(CIRCUMSTANCE, "G0", FindingState.CONFIRMED, DAY.plusMonths(1), 1, Optional.of("0001"))
                .finding(CIRCUMSTANCE, "G0", FindingState.CONFIRMED, DAY, 1, Optional.of("0002"))
                .finding(CIRCUMSTANCE, "G0", FindingState.CONFIRMED, DAY, 2, Optional.of("0002"))
                .finding(CIRCUMSTANCE, "G0", FindingState.EXEMPTED, BEFORE)
                .finding(CIRCUMSTANCE, "G0", FindingState.REVOKED, YEAR_AGO)
                .finding(CIRCUMSTANCE, "G0", FindingState.PENDING, DAY)
                .finding(CIRCUMSTANCE, "G0", FindingState.WITHDRAWN, DAY)
                .graded());

        FindingFigures figures = collector.statistics().findings();

        assertThat(figures.byGrade().total().cases()).isEqualTo(new Compared(2, 0, 0));
        assertThat(lines(figures.byGrade())).startsWith("G0 2 0 0").hasSize(6);
        assertThat(lines(figures.byCircumstance())).containsExactly("3-1 2 0 0");
        assertThat(figures.byCircumstance().parts()).extracting(Part::label).containsExactly("某情形");
        assertThat(lines(figures.byDivision())).containsExactly("民庭 0 0 0", "刑庭 2 0 0");
        assertThat(figures.exempted()).isEqualTo(new Compared(0, 1, 0));
        assertThat(figures.revoked()).isEqualTo(new Compared(0, 0, 1));
    }

    @Test
    void casesAreSummedAndPersonsCountedOnce() {
        ledger(new Fixture()
                .liability(ZHAO, DAY, "G0", Role.PRIMARY, 2)
                .liability(ZHAO, DAY, "G0", Role.SECONDARY, 1)
                .liability(ZHAO, DAY, "G5", Role.PRIMARY, 2)
                .liability(QIAN, DAY, "G0", Role.PRIMARY, 2)
                .liability(SUN, BEFORE, "G0", Role.PRIMARY, 2)
                .liability(SUN, YEAR_AGO, "G5", Role.PRIMARY, 2)
                .liability(SUN, DAY.minusMonths(11), "G5", Role.PRIMARY, 2)
                .liability(SUN, DAY.plusMonths(1), "G5", Role.PRIMARY, 2)
                .conversion(QIAN, DAY)
                .lines());

        LiabilityFigures figures = collector.statistics().liabilities();

        assertThat(figures.total()).isEqualTo(new Figure(new Compared(4, 1, 1), new Compared(2, 1, 1)));
        assertThat(figures.byGrade().part("G0").orElseThrow().figure())
                .isEqualTo(new Figure(new Compared(3, 1, 0), new Compared(2, 1, 0)));
        assertThat(figures.roles())
                .contains(new LiabilityFigures.GradeRole("G0", Role.SECONDARY, new Compared(1, 0, 0)))
                .hasSize(12);
        assertThat(lines(figures.byCircumstance())).containsExactly("3-1 4 1 1");
        assertThat(lines(figures.byDivision())).containsExactly("民庭 1 1 1", "刑庭 3 0 0");
        assertThat(lines(figures.gradesByDivision().get(1).breakdown()))
                .startsWith("G0 2 0 0")
                .endsWith("G5 1 0 0");
        assertThat(figures.trend()).hasSize(12);
        assertThat(figures.trend().get(0).cases().values()).containsExactly(0, 0, 0, 0, 0, 1);
        assertThat(figures.trend().get(11).cases().values()).containsExactly(3, 0, 0, 0, 0, 1);
        assertThat(lines(collector.statistics().conversions()))
                .contains("G3 1 0 0")
                .hasSize(6);
    }

    @Test
    void sanctionsByItemAndHowFarTheyHaveCome() {
        ledger(new Fixture()
                .sanction(ZHAO, DAY, "5-3", "全院通报", 2, SanctionStatus.DECIDED)
                .sanction(ZHAO, DAY, "5-1", "提醒谈话", 0)
                .sanction(QIAN, DAY, "5-3", "全院通报", 1)
                .sanction(QIAN, DAY, "", "记录在案", 0)
                .sanction(QIAN, BEFORE, "5-4", "调整岗位", 6, SanctionStatus.EXECUTED)
                .lines());

        SanctionFigures figures = collector.statistics().sanctions();

        assertThat(figures.total()).isEqualTo(new Figure(new Compared(4, 1, 0), new Compared(2, 1, 0)));
        assertThat(figures.months()).isEqualTo(new Compared(3, 6, 0));
        assertThat(figures.items())
                .extracting(SanctionFigures.Item::measure)
                .containsExactly("提醒谈话", "全院通报", "调整岗位", "记录在案");
        assertThat(figures.items().get(1).months()).isEqualTo(new Compared(3, 0, 0));
        assertThat(figures.byStatus())
                .isEqualTo(Map.of(
                        SanctionStatus.PROPOSED, new Compared(3, 0, 0),
                        SanctionStatus.DECIDED, new Compared(1, 0, 0),
                        SanctionStatus.EXECUTED, new Compared(0, 1, 0)));
        assertThat(lines(figures.byDivision())).containsExactly("民庭 2 1 0", "刑庭 2 0 0");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "—", textBlock = """
            1, 3,   1, 4,   1, 8,   33.3, 8.3,   20.8
            2, 3,   0, 0,   1, 3,   66.7, —,     33.4
            0, 5,   5, 5,   0, 0,   0.0,  -100.0, —
            0, 0,   1, 2,   1, 2,   —,    —,     —
            """)
    void sharesDifferByWhatIsShown(
            int part,
            int whole,
            int partBefore,
            int wholeBefore,
            int partYearAgo,
            int wholeYearAgo,
            BigDecimal now,
            BigDecimal sinceMonth,
            BigDecimal sinceYear) {
        Shares shares =
                Shares.of(new Compared(part, partBefore, partYearAgo), new Compared(whole, wholeBefore, wholeYearAgo));
        assertThat(shares.now()).isEqualTo(Optional.ofNullable(now));
        assertThat(shares.sinceMonthBefore()).isEqualTo(Optional.ofNullable(sinceMonth));
        assertThat(shares.sinceYearAgo()).isEqualTo(Optional.ofNullable(sinceYear));
    }

    private void ledger(List<LedgerLine> lines) {
        lines.forEach(line -> collector.add(line.posted().entry(), line.officer(), line.status()));
    }

    private static List<String> lines(Breakdown breakdown) {
        return breakdown.parts().stream()
                .map(part -> part.code() + " " + part.cases().now() + " "
                        + part.cases().before() + " " + part.cases().yearAgo())
                .toList();
    }
}
