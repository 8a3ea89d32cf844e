package org.taizhang.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.escalation.Measures.Switch;
import org.taizhang.rulebook.Rulebook;

/** What holds for every timeline, on random ones. */
class EscalationPropertyTest {

    static List<Set<Switch>> everyChoice() {
        return Measures.everyChoice();
    }

    @ParameterizedTest
    @MethodSource("everyChoice")
    void agreesWithTheClausesWordForWord(Set<Switch> switches) {
        Rulebook rulebook = Measures.with(switches);
        Random random = new Random(20191218);
        for (int run = 0; run < 400; run++) {
            List<Liability> liabilities = RandomTimelines.officer(random, rulebook, 40);
            assertEquals(
                    ByTheClauses.of(liabilities, switches),
                    ByTheClauses.describe(Escalation.of(liabilities, rulebook)),
                    () -> liabilities.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("everyChoice")
    void everyArrivalIsConsumedAtOnceOrAnsweredOnceAndNothingIsConsumedTwice(Set<Switch> switches) {
        Rulebook rulebook = Measures.with(switches);
        Random random = new Random(31);
        for (int run = 0; run < 100; run++) {
            List<Step> steps = Escalation.of(RandomTimelines.officer(random, rulebook, 40), rulebook)
                    .steps();
            Set<Integer> consumed = new HashSet<>();
            Set<Integer> settled = new HashSet<>();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                int position = i;
                assertTrue(step.basis().stream().allMatch(earlier -> earlier < position));
                if (step instanceof Step.Converted) {
                    step.basis().forEach(member -> assertTrue(consumed.add(member)));
                    assertTrue(settled.add(step.basis().get(step.basis().size() - 1)));
                } else if (step instanceof Step.Sanctioned) {
                    assertTrue(settled.add(step.basis().get(0)));
                }
            }
            long arrivals = steps.stream()
                    .filter(step -> !(step instanceof Step.Sanctioned))
                    .count();
            assertEquals(arrivals, settled.size());
        }
    }

    @Test
    void tierTotalsAreNeverExceededByWhatIsChargedTogether() {
        Rulebook rulebook = Measures.with();
        Random random = new Random(28);
        for (int run = 0; run < 500; run++) {
            List<Liability> liabilities = RandomTimelines.officer(random, rulebook, 40);
            List<Step> total = Escalation.of(liabilities, rulebook).steps();
            List<Step> perEvent =
                    Escalation.of(liabilities, Measures.with(Switch.PER_EVENT)).steps();
            assertTrue(months(total) <= months(perEvent));
        }
    }

    private static int months(List<Step> steps) {
        return steps.stream()
                .mapToInt(step -> step instanceof Step.Sanctioned sanction ? sanction.months() : 0)
                .sum();
    }
}
