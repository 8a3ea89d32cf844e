package org.taizhang.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.rulebook.Allocation.Rule;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.ClockRule.Scope;
import org.taizhang.rulebook.Fact;
import org.taizhang.rulebook.Facts;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Readings;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Rulebook.Word;
import org.taizhang.rulebook.Sanction;
import org.taizhang.rulebook.Sanction.AtLeast;
import org.taizhang.rulebook.Sanction.YearsRunning;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Tally;
import org.taizhang.rulebook.Window;

/** The Measures as data say what the Measures say. */
class QianguoRulebookTest {

    private static final Span YEAR = new Span(1, Span.Unit.YEARS);

    private final Rulebook rulebook = RulebookFile.load(RulebookTexts.QIANGUO).orElseThrow();

    @Test
    void isInForceFromTheDayOfIssue() {
        assertThat(rulebook.id()).isEqualTo("qianguo-2019");
        assertThat(rulebook.title()).isEqualTo("前郭县人民法院案件质量监督管理及责任追究暂行办法");
        assertThat(rulebook.institution()).isEqualTo("人民法院");
        assertThat(rulebook.inForceOn(LocalDate.of(2019, 12, 17))).isFalse();
        assertThat(rulebook.inForceOn(LocalDate.of(2019, 12, 18))).isTrue();
        assertThat(rulebook.inForceUntil()).isEmpty();
    }

    @Test
    void gradesWeighSoThatConversionLosesNoPoint() {
        assertThat(rulebook.grades())
                .extracting(Grade::code, Grade::label, Grade::shortLabel, Grade::points)
                .containsExactly(
                        row("FLAW", "瑕疵差错", "瑕疵", points(1, 1)),
                        row("GENERAL", "一般差错", "一般", points(3, 3)),
                        row("MAJOR", "重大差错", "重大", points(9, 3)),
                        row("ILLEGAL", "违法审判", "违法", points(27, 27)));
    }

    @ParameterizedTest
    @CsvSource({"17,8,FLAW", "18,8,GENERAL", "19,11,MAJOR", "20,7,ILLEGAL"})
    void theArticleDecidesTheGrade(int article, int items, String grade) {
        List<Circumstance> circumstances = rulebook.circumstances().values().stream()
                .filter(circumstance -> circumstance.provision().article() == article)
                .toList();
        assertThat(circumstances).hasSize(items);
        assertThat(circumstances)
                .allMatch(circumstance ->
                        circumstance.grade(fact -> Set.of()).code().equals(grade));
    }

    @Test
    void catchAllItemsNeedAGround() {
        assertThat(codes(Circumstance::needsGround)).containsExactly("17-8", "18-8", "19-11", "20-7");
    }

    @Test
    void liabilityOfThePanelTheReporterOrWhoseFunctionItWas() {
        assertThat(codes(circumstance -> circumstance.allocation().equals("PANEL")))
                .containsExactly("18-2", "18-3", "18-6", "19-1", "19-2", "19-3", "19-4", "19-5", "19-6", "19-8");
        assertThat(codes(circumstance -> circumstance.allocation().equals("REPORTER")))
                .containsExactly("20-4");
        assertThat(rulebook.allocations().get("FUNCTION").named()).isTrue();
    }

    @Test
    void concealmentGoesBeforeEveryOtherRule() {
        assertThat(rulebook.allocations().get("PANEL").rules())
                .extracting(Rule::clause)
                .extracting(Provision::code)
                .containsExactly("22-2", "22-4", "22-1", "22-3", "22-3");
        assertThat(rulebook.allocations().get("PANEL").rules())
                .extracting(Rule::wrongOpinion)
                .containsExactly(false, false, true, false, true);
    }

    @ParameterizedTest
    @CsvSource({
        "17-5, CORRECTION, 未及时更正, 及时更正",
        "17-7, CONSEQUENCES, 不良影响, 不良后果",
        "18-5, OVERDUE, 是, ''",
        "18-7, CONSEQUENCES, 泄露审判秘密, 严重后果",
        "19-1, FOLLOW_UP, 改判, 维持",
        "19-2, FOLLOW_UP, 提审, 其他",
        "19-3, FOLLOW_UP, 指令再审, 无",
        "19-4, FOLLOW_UP, 提起再审, 维持",
        "19-6, CONSEQUENCES, 不良后果, 不良影响",
        "19-9, CONSEQUENCES, 当事人严重损失, 严重后果",
        "19-10, CONSEQUENCES, 不良后果, 当事人严重损失",
        "20-3, FAULT, 故意, 一般过失",
        "20-7, FAULT, 故意, 重大过失"
    })
    void conditionsThatAnItemNames(String provision, Fact fact, String holds, String fails) {
        Circumstance circumstance = rulebook.circumstances().get(Provision.of(provision));
        assertThat(circumstance.condition().holds(only(fact, holds))).isTrue();
        assertThat(circumstance.condition().holds(only(fact, fails))).isFalse();
    }

    @Test
    void grossNegligenceNeedsGraveConsequences() {
        Map<Fact, Set<String>> facts = Map.of(Fact.FAULT, Set.of("重大过失"), Fact.CONSEQUENCES, Set.of("严重后果"));
        for (int item = 3; item <= 7; item++) {
            assertThat(rulebook.circumstances()
                            .get(new Provision(20, item))
                            .condition()
                            .holds(fact -> facts.getOrDefault(fact, Set.of())))
                    .isTrue();
        }
        assertThat(codes(
                        circumstance -> !circumstance.condition().alternatives().isEmpty()))
                .containsExactly(
                        "17-5", "17-7", "18-5", "18-7", "19-1", "19-2", "19-3", "19-4", "19-6", "19-9", "19-10", "20-3",
                        "20-4", "20-5", "20-6", "20-7");
    }

    @Test
    void sanctionsOfArticle28() {
        List<Sanction> items = rulebook.sanctions().stream()
                .filter(sanction -> sanction.item().isPresent())
                .toList();
        assertThat(items)
                .extracting(Sanction::tally, Sanction::measure, Sanction::months)
                .containsExactly(
                        row("flaws", "责令整改", OptionalInt.of(0)),
                        row("flaws", "告诫", OptionalInt.of(0)),
                        row("generals", "批评教育", OptionalInt.of(1)),
                        row("generals", "责令书面检查", OptionalInt.of(2)),
                        row("major-primary", "通报批评", OptionalInt.of(3)),
                        row("major-primary", "通报批评", OptionalInt.of(6)),
                        row("major-primary", "调离审判岗位", OptionalInt.of(12)),
                        row("major-primary", "调出法官员额", OptionalInt.empty()),
                        row("illegal", "调出法官员额", OptionalInt.empty()));
        assertThat(items)
                .extracting(sanction -> sanction.item().orElseThrow().code())
                .containsExactly("28-1", "28-2", "28-3", "28-4", "28-5", "28-6", "28-7", "28-8", "28-9");
        assertThat(items)
                .extracting(Sanction::conditions)
                .containsExactly(
                        List.of(new AtLeast(1, YEAR)),
                        List.of(new AtLeast(2, YEAR)),
                        List.of(new AtLeast(1, YEAR)),
                        List.of(new AtLeast(2, YEAR)),
                        List.of(new AtLeast(1, YEAR)),
                        List.of(new AtLeast(2, YEAR)),
                        List.of(new AtLeast(3, YEAR)),
                        List.of(new AtLeast(5, new Span(2, Span.Unit.YEARS)), new YearsRunning(3)),
                        List.of());
        assertThat(items.stream().map(Sanction::presupposesPost)).containsExactly(from(7));
        assertThat(items.stream().map(Sanction::endsPost)).containsExactly(from(8));
        assertThat(items.stream().map(Sanction::named)).containsExactly(from(5));
    }

    @Test
    void secondaryMajorsAreOnlyPutOnRecord() {
        Tally tally = rulebook.tally("MAJOR", Role.SECONDARY);
        assertThat(rulebook.sanctions(tally))
                .extracting(Sanction::item, Sanction::measure)
                .containsExactly(row(Optional.empty(), "记录在案"));
        assertThat(rulebook.tally("FLAW", Role.SECONDARY)).isEqualTo(rulebook.tally("FLAW", Role.PRIMARY));
    }

    @Test
    void defaultReadings() {
        assertThat(rulebook.readings())
                .isEqualTo(new Readings(
                        Readings.CountUnit.CASE, Window.ROLLING, Readings.Allowance.TIER_TOTAL, Readings.Staff.APPLY));
        assertThat(rulebook.interpretations())
                .extracting(Interpretation::clause)
                .containsExactly(
                        "R3", "R6", "R11", "R13", "R14", "R15", "R20", "R21", "R25", "R25", "R25", "R25", "R28", "R43");
        assertThat(rulebook.interpretations().stream()
                        .filter(interpretation -> interpretation.value().isPresent())
                        .map(Interpretation::id))
                .containsExactly("countUnit", "window", "secondary", "cascade", "allowance", "staff");
    }

    @Test
    void committeesVote() {
        assertThat(rulebook.voting().passes(10, 5, 4)).isTrue();
        assertThat(rulebook.voting().passes(10, 5, 5)).isFalse();
        assertThat(rulebook.voting().passes(11, 5, 0)).isFalse();
    }

    @Test
    void clocks() {
        assertThat(rulebook.clocks())
                .extracting(
                        ClockRule::id,
                        ClockRule::scope,
                        ClockRule::fromStart,
                        ClockRule::length,
                        ClockRule::dueSoon,
                        ClockRule::lapses)
                .containsExactly(
                        row("DEFENCE", Scope.EVALUATION, false, new Span(3, Span.Unit.WORKING_DAYS), 1, false),
                        row("EVALUATION", Scope.EVALUATION, false, new Span(1, Span.Unit.MONTHS), 5, false),
                        row("HANDOVER", Scope.EVALUATION, false, new Span(5, Span.Unit.WORKING_DAYS), 1, false),
                        row(
                                "RECONSIDERATION_REQUEST",
                                Scope.FINDING_NOT_EXEMPT,
                                false,
                                new Span(10, Span.Unit.DAYS),
                                3,
                                true),
                        row("RECONSIDERATION_DECISION", Scope.FINDING, false, new Span(1, Span.Unit.MONTHS), 5, false),
                        row("MEETING", Scope.FINDING_NOT_EXEMPT, true, new Span(1, Span.Unit.QUARTERS), 15, false));
        assertThat(rulebook.clocks())
                .extracting(ClockRule::duty)
                .containsExactly("承办法官", "评查人", "评查人", "承办法官", "质监委", "质监委");
    }

    @Test
    void wordsOfR43() {
        assertThat(rulebook.words())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Word.HANDLED_OTHERWISE, "另行处理",
                        Word.POST_MEASURE_NOT_APPLICABLE, "不适用员额处理，另行处理",
                        Word.ALREADY_REMOVED, "已调出，备查",
                        Word.ALLOWANCE, "办案补贴"));
        assertThat(rulebook.capacities().stream()
                        .filter(capacity -> capacity.staff())
                        .map(capacity -> capacity.label()))
                .containsExactly("人民陪审员", "法官助理", "书记员", "执行员", "其他");
    }

    private List<String> codes(Predicate<Circumstance> property) {
        return rulebook.circumstances().values().stream()
                .filter(property)
                .map(circumstance -> circumstance.provision().code())
                .toList();
    }

    private static Facts only(Fact asked, String value) {
        return fact -> fact == asked ? Set.of(value) : Set.of();
    }

    private static Boolean[] from(int item) {
        return IntStream.rangeClosed(1, 9).mapToObj(i -> i >= item).toArray(Boolean[]::new);
    }

    private static Map<Role, Integer> points(int primary, int secondary) {
        return Map.of(Role.PRIMARY, primary, Role.SECONDARY, secondary);
    }

    private static Tuple row(Object... values) {
        return tuple(values);
    }
}
