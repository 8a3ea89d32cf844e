package org.taizhang.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.escalation.Measures;
import org.taizhang.escalation.Timeline;
import org.taizhang.ledger.Posted;
import org.taizhang.rulebook.Rulebook;

/** Which entry took the place of a reversed one, on timelines small enough to read. */
class ReversalTest {

    private static final Rulebook MEASURES = Measures.with();
    private static final String ZHANG = "0001";

    /** Three flaws become a general error: liabilities 1, 3 and 5 with sanctions 2 and 4, conversion 6, sanction 7. */
    private static final String THREE_FLAWS = "2025-01-10 FLAW; 2025-06-01 FLAW; 2025-12-01 FLAW";

    private final Office office = new Office(MEASURES);

    @Test
    void nothingIsReversedInALedgerThatOnlyGrew() {
        settle("2025-01-10 FLAW");
        settle(THREE_FLAWS);
        assertThat(reversals()).isEmpty();
    }

    @Test
    void aRevokedLiabilityTakesWhatRestedOnItAlong() {
        settle(THREE_FLAWS);
        settle("2025-01-10 FLAW");
        assertThat(reversals()).containsExactly("7 by 8", "6 by 9", "5 by 10", "4 by 11", "3 by 12");
    }

    @Test
    void whatIsSettledOnTheSameDayReplacesItsLike() {
        settle("2025-10-31 MAJOR");
        settle("2025-10-31 MAJOR SECONDARY");
        assertThat(reversals()).containsExactly("2 by 3 -> 6", "1 by 4 -> 5");
    }

    @Test
    void aDecidedSanctionIsReplacedByTheOneThatItsDecisionCarriedOverTo() {
        settle(THREE_FLAWS);
        office.decide(7);
        settle(THREE_FLAWS.replace("2025-06-01", "2025-07-01"));
        assertThat(office.changes()).containsExactly("7->15");
        assertThat(reversals()).contains("7 by 8 -> 15").hasSameSizeAs(numbersReversed());
    }

    @Test
    void noEntryReplacesTwo() {
        settle("2025-05-05 ILLEGAL x3");
        office.settle(
                ZHANG, Timeline.liabilities("2025-05-05 ILLEGAL x5", MEASURES).subList(3, 5));
        List<Long> replacements = Reversal.of(office.entries, office.decisions().changes()).stream()
                .map(Reversal::replacement)
                .flatMap(Optional::stream)
                .map(Posted::number)
                .toList();
        assertThat(replacements).isNotEmpty().doesNotHaveDuplicates();
    }

    private void settle(String timeline) {
        office.settle(ZHANG, Timeline.liabilities(timeline, MEASURES));
    }

    private List<Long> numbersReversed() {
        return office.entries.stream()
                .flatMapToLong(posted -> posted.entry().reverses().stream())
                .boxed()
                .toList();
    }

    private List<String> reversals() {
        return Reversal.of(office.entries, office.decisions().changes()).stream()
                .map(each -> each.reversed().number() + " by " + each.reversal().number()
                        + each.replacement().map(to -> " -> " + to.number()).orElse(""))
                .toList();
    }
}
