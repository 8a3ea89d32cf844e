package org.taizhang.publication.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.publication.Fixture.AS_OF;
import static org.taizhang.publication.Fixture.LI;
import static org.taizhang.publication.Fixture.OCTOBER;
import static org.taizhang.publication.Fixture.QIAN;
import static org.taizhang.publication.Fixture.ZHAO;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.clock.ClockFigures;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.decision.BasisChange;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.decision.WithdrawnDecision;
import org.taizhang.escalation.Forecast;
import org.taizhang.grading.FindingState;
import org.taizhang.ledger.Entry;
import org.taizhang.publication.Block;
import org.taizhang.publication.Fixture;
import org.taizhang.publication.LedgerLine;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Span;
import org.taizhang.statistics.Collector;

/** What sections say that rest on more than counts. */
class BulletinSectionsTest {

    private static final LocalDate DAY = OCTOBER.atDay(12);
    private static final List<LedgerLine> LEDGER = new Fixture()
            .sanction(QIAN, DAY, "5-3", "全院通报", 2)
            .reversal(QIAN, DAY, "", "全院通报")
            .sanction(QIAN, DAY, "5-3", "全院通报", 2)
            .lines();
    private static final DecisionRecord DECISION =
            new DecisionRecord(1, QIAN.number(), "某法〔2026〕7号", Fixture.DECIDED, Optional.empty(), "", false);

    @Test
    void aDecisionThatIsToBeWithdrawnIsToldByNameWhoeverIsNamedElse() {
        WithdrawnDecision withdrawn =
                new WithdrawnDecision(LEDGER.get(0).posted(), LEDGER.get(1).posted(), List.of(DECISION), List.of());
        String text = text(
                Court.Naming.NONE, material(List.of(new Withdrawal(QIAN, withdrawn)), List.of(), List.of(), List.of()));
        assertThat(text).contains("下列处理决定因所依据的记录冲销，应予撤销：钱一（民庭）“全院通报”，2026年10月20日作出的某法〔2026〕7号，台账第1号，由第2号冲销。");
    }

    @Test
    void whatWasWithdrawnForAnEarlierBulletinIsNotToldAgain() {
        WithdrawnDecision withdrawn =
                new WithdrawnDecision(LEDGER.get(0).posted(), LEDGER.get(1).posted(), List.of(DECISION), List.of());
        BulletinMaterial material = material(List.of(new Withdrawal(QIAN, withdrawn)), List.of(), List.of(), List.of());
        assertThat(text(Court.Naming.ALL, material.reversing(List.of()))).doesNotContain("应予撤销");
    }

    @Test
    void aChangeOfBasisIsToldAsOne() {
        BasisChange change =
                new BasisChange(LEDGER.get(0).posted(), LEDGER.get(2).posted(), DECISION);
        assertThat(text(Court.Naming.NONE, material(List.of(), List.of(change), List.of(), List.of())))
                .contains("下列处理决定只变更依据，原决定继续有效：某法〔2026〕7号，依据由台账第1号变更为第3号。")
                .doesNotContain("应予撤销");
    }

    @ParameterizedTest
    @CsvSource({"ALL, 的2人（钱一、赵喆）", "FROM_NAMED_ITEM, 的2人。", "NONE, 的2人。"})
    void whoIsNearAConversionIsCountedAndNamedOnlyWhereEverybodyIs(Court.Naming naming, String said) {
        assertThat(text(
                        naming,
                        material(
                                List.of(),
                                List.of(),
                                List.of(outlook(ZHAO, true), outlook(QIAN, true), outlook(LI, false)),
                                List.of())))
                .contains("截至2026年11月5日，再认定一件次轻微过错责任即折算为较重过错责任" + said);
    }

    @ParameterizedTest
    @CsvSource({"true, 例如：王某某的签名由赵某某代签（离婚纠纷）。", "false, 例如：王小二的签名由赵某某代签（离婚纠纷）。"})
    void factsNameNobody(boolean masked, String said) {
        TypicalFact fact = new TypicalFact(Provision.of("3-1"), "离婚纠纷", "王小二诉李大", "王小二的签名由赵喆代签。");
        Court.BulletinStyle usual = Court.BulletinStyle.DEFAULT;
        Court court = court(new Court.BulletinSettings(
                OptionalInt.of(5),
                Court.Naming.ALL,
                false,
                new Court.BulletinStyle(usual.title(), "各庭室", Set.of(), masked)));
        Bulletin bulletin =
                Bulletin.draft(court, Fixture.rulebook(), material(List.of(), List.of(), List.of(), List.of(fact)));
        assertThat(text(bulletin)).contains("1．某情形。本月1项，占100%，较上月增加1项，较上年同期增加1项。" + said);
        assertThat(bulletin.addressee()).isEqualTo("各庭室：");
        assertThat(bulletin.body()).noneMatch(Block.Chart.class::isInstance);
    }

    @Test
    void deadlinesAreCountedByKindAndByDivision() {
        ClockFigures one = new ClockFigures(clock("评查"), 2, 1, 3, 0);
        ClockFigures other = new ClockFigures(clock("复议申请"), 0, 0, 0, 4);
        DeadlineFigures deadlines = new DeadlineFigures(
                List.of(one, other),
                List.of(
                        new DeadlineFigures.Division("民庭", List.of(one)),
                        new DeadlineFigures.Division("刑庭", List.of(other))));
        BulletinMaterial plain = material(List.of(), List.of(), List.of(), List.of());
        BulletinMaterial material = new BulletinMaterial(
                OCTOBER,
                AS_OF,
                plain.statistics(),
                plain.entries(),
                plain.reversals(),
                List.of(),
                List.of(),
                List.of(),
                deadlines,
                List.of(),
                List.of());
        assertThat(text(Court.Naming.NONE, material))
                .contains("逾期未办2项：评查2项。从承办部门看，民庭2项。临近届满1项：评查1项。")
                .contains("本月逾期办结3项：评查3项。本月期限届满未行使权利4项：复议申请4项。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 0 | 本月没有认定案件质量责任。
            0 | 2 | 0 | 本月没有认定案件质量责任（上月2件次）。
            0 | 1 | 3 | 本月没有认定案件质量责任（上月1件次，上年同期3件次）。
            1 | 1 | 1 | 本月共认定案件质量责任1件次，涉及1人，与上月、上年同期均持平。
            1 | 3 | 1 | 本月共认定案件质量责任1件次，涉及1人，较上月减少2件次，与上年同期持平。
            2 | 2 | 5 | 本月共认定案件质量责任2件次，涉及1人，与上月持平，较上年同期减少3件次。
            """)
    void aJanuaryIsComparedWithTheDecemberBeforeItAndTheJanuaryOfAYearAgo(
            int now, int before, int yearAgo, String said) {
        YearMonth january = YearMonth.of(2026, 1);
        Fixture fixture = new Fixture();
        add(fixture, now, january);
        add(fixture, before, YearMonth.of(2025, 12));
        add(fixture, yearAgo, YearMonth.of(2025, 1));
        Collector collector = new Collector(Fixture.court(Court.Naming.NONE, true), Fixture.rulebook(), january);
        fixture.lines().forEach(line -> collector.add(line.entry(), line.officer(), line.status()));
        BulletinMaterial material = new BulletinMaterial(
                january,
                AS_OF,
                collector.statistics(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new DeadlineFigures(List.of(), List.of()),
                List.of(),
                List.of());
        assertThat(text(Court.Naming.NONE, material)).contains("现将2026年1月案件质量", said);
    }

    private static void add(Fixture fixture, int count, YearMonth month) {
        for (int i = 0; i < count; i++) {
            fixture.liability(ZHAO, month.atDay(3 + i), "G0", Role.PRIMARY, 2);
        }
    }

    private static BulletinMaterial material(
            List<Withdrawal> withdrawn, List<BasisChange> changes, List<Outlook> outlooks, List<TypicalFact> facts) {
        BulletinMaterial plain = Fixture.material(
                Fixture.evaluations(1, DAY, FindingState.CONFIRMED), LEDGER.subList(2, 3), List.of(), List.of());
        return new BulletinMaterial(
                OCTOBER,
                AS_OF,
                plain.statistics(),
                plain.entries(),
                LEDGER.stream().filter(line -> line.is(Entry.Kind.REVERSAL)).toList(),
                withdrawn,
                changes,
                outlooks,
                plain.deadlines(),
                facts,
                List.of(ZHAO.name(), QIAN.name()));
    }

    private static Outlook outlook(Officer officer, boolean converts) {
        Rulebook rulebook = Fixture.rulebook();
        Grade lightest = rulebook.grades().get(0);
        Forecast.Prospect prospect = new Forecast.Prospect(
                lightest,
                Optional.empty(),
                converts ? Forecast.LeadsTo.CONVERSION : Forecast.LeadsTo.SANCTION,
                converts ? Optional.of(new Forecast.Produced(rulebook.grade("G3"), Role.PRIMARY)) : Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
        return new Outlook(officer, new Forecast(AS_OF, true, List.of(prospect)));
    }

    private static ClockRule clock(String label) {
        return new ClockRule(
                label,
                label,
                "某条",
                "评查人",
                ClockRule.Scope.EVALUATION,
                ClockRule.Event.ASSIGNED,
                true,
                ClockRule.Event.COMPLETED,
                new Span(1, Span.Unit.MONTHS),
                5,
                false);
    }

    private static Court court(Court.BulletinSettings settings) {
        Court court = Fixture.court(settings.naming(), true);
        return new Court(
                court.id(),
                court.code(),
                court.name(),
                court.rulebook(),
                court.divisions(),
                court.committee(),
                court.documentPrefix(),
                settings,
                court.pointsShown());
    }

    private static String text(Court.Naming naming, BulletinMaterial material) {
        return text(Bulletin.draft(Fixture.court(naming, true), Fixture.rulebook(), material));
    }

    private static String text(Bulletin bulletin) {
        return bulletin.body().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }
}
