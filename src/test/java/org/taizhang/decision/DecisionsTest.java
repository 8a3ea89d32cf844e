package org.taizhang.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.escalation.Liability;
import org.taizhang.escalation.Measures;
import org.taizhang.escalation.Timeline;
import org.taizhang.rulebook.Rulebook;

/** Which decision holds for which sanction, on timelines small enough to read (R42). */
class DecisionsTest {

    private static final Rulebook MEASURES = Measures.with();
    private static final String ZHANG = "0001";

    /** Three flaws become a general one: 批评教育 and a month on 2025-12-01, which is entry 7. */
    private static final String THREE_FLAWS = "2025-01-10 FLAW; 2025-06-01 FLAW; 2025-12-01 FLAW";

    private final Office office = new Office(MEASURES);

    @Test
    void aSanctionIsProposedThenDecidedThenExecuted() {
        settle(THREE_FLAWS);
        assertThat(progress(7).status()).isEqualTo(SanctionStatus.PROPOSED);
        assertThat(progress(7).withholding())
                .hasValueSatisfying(months -> assertThat(months.label()).isEqualTo("2026年1月（待决定）"));

        office.decide(7);
        assertThat(progress(7).status()).isEqualTo(SanctionStatus.DECIDED);
        assertThat(progress(7).withholding())
                .hasValueSatisfying(months -> assertThat(months.label()).isEqualTo("2026年4月"));

        DecisionRecord decided = office.rows.get(7L);
        office.rows.put(
                7L,
                new DecisionRecord(
                        7,
                        ZHANG,
                        decided.decisionNo(),
                        decided.decided(),
                        Optional.of(LocalDate.of(2026, 4, 30)),
                        "",
                        false));
        assertThat(progress(7).status()).isEqualTo(SanctionStatus.EXECUTED);
        assertThat(progress(2).withholding()).as("nothing is withheld").isEmpty();
    }

    @Test
    void severalMonthsRunFromTheMonthAfter() {
        settle("2025-10-31 MAJOR");
        assertThat(progress(2).withholding().orElseThrow().label()).isEqualTo("2025年11月至2026年1月（待决定）");
        office.decide(2);
        assertThat(progress(2).withholding().orElseThrow().label()).isEqualTo("2026年4月至2026年6月");
    }

    @Test
    void anotherBasisCarriesTheDecisionOver() {
        decideTheGeneralError();
        settle(THREE_FLAWS.replace("2025-06-01", "2025-07-01"));

        assertThat(office.lines()).contains("15 DECIDED 决定7 <- 7");
        assertThat(office.changes()).containsExactly("7->15");
        assertThat(office.withdrawn()).isEmpty();
        assertThat(office.decisions().officerOfReplaced(7)).contains(ZHANG);
        assertThat(office.decisions().officerOfReplaced(15))
                .as("it stands itself")
                .isEmpty();
        assertThat(progress(15).withholding().orElseThrow().label()).isEqualTo("2026年4月");
    }

    @Test
    void andOverAgain() {
        decideTheGeneralError();
        settle(THREE_FLAWS.replace("2025-06-01", "2025-07-01"));
        settle(THREE_FLAWS.replace("2025-06-01", "2025-08-01"));

        assertThat(office.changes()).containsExactly("7->15", "15->23");
        assertThat(office.lines()).contains("23 DECIDED 决定7 <- 7 <- 15");
        assertThat(office.decisions().officerOfReplaced(15)).contains(ZHANG);
        assertThat(office.decisions().officerOfReplaced(4)).as("never decided").isEmpty();

        settle("2025-01-10 FLAW");
        assertThat(office.withdrawn()).as("a real reversal later").containsExactly("23 by 24: 决定7");
        assertThat(office.decisions().officerOfReplaced(7)).isEmpty();
        assertThat(office.decisions().standing()).isZero();
    }

    @Test
    void anotherDateOrMeasureDoesNot() {
        decideTheGeneralError();
        settle(THREE_FLAWS.replace("2025-12-01", "2025-12-02"));
        assertThat(office.withdrawn()).containsExactly("7 by 8: 决定7");
        assertThat(office.changes()).isEmpty();
        assertThat(office.lines()).noneMatch(line -> line.contains("DECIDED"));
    }

    @Test
    void whatComesBackInALaterSettlingIsNotAReplacement() {
        decideTheGeneralError();
        settle("2025-01-10 FLAW");
        settle(THREE_FLAWS);
        assertThat(office.withdrawn()).containsExactly("7 by 8: 决定7");
        assertThat(office.lines()).noneMatch(line -> line.contains("DECIDED"));
    }

    @Test
    void alikeOnesAreReplacedOneByOne() {
        settle("2025-03-01 MAJOR SECONDARY; 2025-05-05 ILLEGAL x3");
        List<Long> three = office.sanctions().stream()
                .map(posted -> posted.number())
                .filter(number -> number > 2)
                .toList();
        three.forEach(office::decide);

        List<Liability> two = Timeline.liabilities("2025-03-01 MAJOR SECONDARY; 2025-05-05 ILLEGAL x5", MEASURES)
                .subList(4, 6);
        office.settle(ZHANG, two);

        assertThat(office.changes()).hasSize(2);
        assertThat(office.changes().get(0)).startsWith(three.get(0) + "->");
        assertThat(office.changes().get(1)).startsWith(three.get(1) + "->");
        assertThat(office.withdrawn()).hasSize(1).first().asString().startsWith(three.get(2) + " by");
        assertThat(office.decisions().standing()).isEqualTo(2);
    }

    @Test
    void theOfficesOwnRowForTheNewEntryWins() {
        decideTheGeneralError();
        settle(THREE_FLAWS.replace("2025-06-01", "2025-07-01"));
        office.decide(15);
        assertThat(office.lines()).contains("15 DECIDED 决定15");
        assertThat(progress(15).decisions()).extracting(DecisionRecord::entryNo).containsExactly(15L, 7L);

        office.withdrawRow(15);
        assertThat(office.lines()).as("作废 of its own row").contains("15 DECIDED 决定7 <- 7");
        office.withdrawRow(7);
        assertThat(office.lines()).as("作废 of both").contains("15 PROPOSED");
        settle("2025-01-10 FLAW");
        assertThat(office.withdrawn()).as("nothing was decided").isEmpty();
    }

    @Test
    void onlyWhatIsNotReplacedCountsAsReversed() {
        decideTheGeneralError();
        assertThat(withdrawnBy(THREE_FLAWS.replace("2025-06-01", "2025-07-01"))).isEmpty();
        assertThat(withdrawnBy("2025-01-10 FLAW")).containsExactly(7L);
        office.withdrawRow(7);
        assertThat(withdrawnBy("2025-01-10 FLAW")).isEmpty();
    }

    private void decideTheGeneralError() {
        settle(THREE_FLAWS);
        office.decide(7);
    }

    private void settle(String timeline) {
        office.settle(ZHANG, Timeline.liabilities(timeline, MEASURES));
    }

    private List<Long> withdrawnBy(String timeline) {
        List<Long> numbers = new ArrayList<>();
        office.decisions()
                .withdrawnBy(office.settlement(ZHANG, Timeline.liabilities(timeline, MEASURES)))
                .forEach(posted -> numbers.add(posted.number()));
        return numbers;
    }

    private SanctionProgress progress(long number) {
        return office.decisions().of(office.entry(number));
    }
}
