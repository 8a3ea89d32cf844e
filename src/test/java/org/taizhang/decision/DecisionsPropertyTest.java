package org.taizhang.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.escalation.Liability;
import org.taizhang.escalation.Measures;
import org.taizhang.escalation.RandomTimelines;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Settlement;
import org.taizhang.rulebook.Rulebook;

/** What holds for decisions however a ledger is corrected (R42). */
class DecisionsPropertyTest {

    private static final Rulebook MEASURES = Measures.with();
    private static final List<String> OFFICERS = List.of("0001", "0002");

    @Test
    void noDecisionIsLostOrDoubled() {
        Random random = new Random(42);
        int carried = 0;
        int withdrawn = 0;
        for (int run = 0; run < 150; run++) {
            Office office = new Office(MEASURES);
            Map<String, List<Liability>> all = liabilities(random);
            Set<Long> gone = new HashSet<>();
            for (int step = 0; step < 8; step++) {
                String officer = OFFICERS.get(random.nextInt(OFFICERS.size()));
                List<Liability> some = some(all.get(officer), random);
                Settlement settlement = office.settlement(officer, some);
                List<Long> foreseen = numbers(office.decisions().withdrawnBy(settlement));
                office.settle(officer, some);

                List<Long> now = office.decisions().withdrawn().stream()
                        .map(each -> each.sanction().number())
                        .toList();
                assertTrue(now.containsAll(gone), "what is withdrawn once stays so");
                List<Long> added = now.stream().filter(gone::add).sorted().toList();
                assertEquals(foreseen, added, "the plan foresees what the settling withdraws");
                assertEveryRowHasOnePlace(office);
                assertTermsAreKept(office);
                assertEquals(places(office, office.decisions()), places(office, office.decisions(random)));
                decideSome(office, random);
            }
            carried += office.changes().size();
            withdrawn += gone.size();
        }
        assertTrue(carried > 100 && withdrawn > 100, carried + " carried over, " + withdrawn + " withdrawn");
    }

    private static void assertEveryRowHasOnePlace(Office office) {
        List<Long> placed = new ArrayList<>();
        Decisions decisions = office.decisions();
        office.sanctions()
                .forEach(posted -> decisions.of(posted).decisions().forEach(row -> placed.add(row.entryNo())));
        decisions.withdrawn().forEach(each -> each.decisions().forEach(row -> placed.add(row.entryNo())));
        assertEquals(List.copyOf(office.rows.keySet()), placed.stream().sorted().toList());
    }

    private static void assertTermsAreKept(Office office) {
        for (BasisChange change : office.decisions().changes()) {
            assertEquals(Terms.of(change.from().entry()), Terms.of(change.to().entry()));
            assertTrue(change.from().number() < change.to().number());
        }
    }

    /** Where every row is, in words. */
    private static Map<Long, String> places(Office office, Decisions decisions) {
        Map<Long, String> places = new HashMap<>();
        office.sanctions()
                .forEach(posted -> decisions
                        .of(posted)
                        .decisions()
                        .forEach(row -> places.put(row.entryNo(), "on " + posted.number())));
        decisions
                .withdrawn()
                .forEach(each -> each.decisions()
                        .forEach(row -> places.put(
                                row.entryNo(), "withdrawn by " + each.reversal().number())));
        return places;
    }

    private static void decideSome(Office office, Random random) {
        office.sanctions().stream()
                .filter(posted -> random.nextInt(3) == 0)
                .forEach(posted -> office.decide(posted.number()));
    }

    private static Map<String, List<Liability>> liabilities(Random random) {
        return OFFICERS.stream()
                .collect(
                        Collectors.toMap(officer -> officer, officer -> RandomTimelines.officer(random, MEASURES, 24)));
    }

    private static List<Liability> some(List<Liability> all, Random random) {
        return all.stream().filter(each -> random.nextInt(4) > 0).toList();
    }

    private static List<Long> numbers(List<Posted> entries) {
        return entries.stream().map(Posted::number).sorted().toList();
    }
}
