package org.taizhang.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.digest.HashFunction;
import org.taizhang.escalation.Liability;
import org.taizhang.escalation.Measures;
import org.taizhang.escalation.Measures.Switch;
import org.taizhang.escalation.RandomTimelines;
import org.taizhang.rulebook.Rulebook;

/** What holds for every settling, on random timelines (R30). */
class SettlementPropertyTest {

    private static final String OFFICER = "0001";

    static List<Set<Switch>> everyChoice() {
        return Measures.everyChoice();
    }

    @ParameterizedTest
    @MethodSource("everyChoice")
    void whateverCameBeforeWhatStandsIsTheSame(Set<Switch> switches) {
        Rulebook rulebook = Measures.with(switches);
        Random random = new Random(30);
        for (int run = 0; run < 25; run++) {
            List<Liability> all = RandomTimelines.officer(random, rulebook, 24);
            Book book = new Book();
            for (int step = 0; step < 8; step++) {
                book.settle(OFFICER, some(all, random), rulebook);
            }
            book.settle(OFFICER, all, rulebook);
            assertEquals(atOnce(all, rulebook), book.contents(OFFICER));
            assertTrue(book.settle(OFFICER, all, rulebook).isEmpty());
        }
    }

    @Test
    void oneByOneInAnyOrderGivesWhatAllAtOnceGives() {
        Rulebook rulebook = Measures.with();
        Random random = new Random(31);
        for (int run = 0; run < 100; run++) {
            List<Liability> all = RandomTimelines.officer(random, rulebook, 24);
            List<Liability> arrived = new ArrayList<>();
            List<Liability> order = new ArrayList<>(all);
            Collections.shuffle(order, random);
            Book book = new Book();
            for (Liability next : order) {
                arrived.add(next);
                book.settle(OFFICER, arrived, rulebook);
            }
            assertEquals(atOnce(all, rulebook), book.contents(OFFICER));
        }
    }

    @Test
    void changedReadingGivesTheLedgerUnderTheOtherReading() {
        Random random = new Random(17);
        for (int run = 0; run < 100; run++) {
            List<Liability> all = RandomTimelines.officer(random, Measures.with(), 24);
            Book book = new Book();
            for (int step = 0; step < 5; step++) {
                Rulebook rulebook = Measures.with(Measures.everyChoice()
                        .get(random.nextInt(Measures.everyChoice().size())));
                book.settle(OFFICER, all, rulebook);
                assertEquals(atOnce(all, rulebook), book.contents(OFFICER));
            }
        }
    }

    @Test
    void twinsSettleToTheSameInAnyOrder() {
        Rulebook rulebook = Measures.with();
        Random random = new Random(2);
        for (int run = 0; run < 200; run++) {
            List<Liability> all = twins(RandomTimelines.officer(random, rulebook, 8));
            Book book = new Book();
            for (int step = 0; step < 6; step++) {
                book.settle(OFFICER, some(all, random), rulebook);
            }
            book.settle(OFFICER, all, rulebook);
            assertEquals(atOnce(all, rulebook), book.contents(OFFICER));
            assertTrue(book.settle(OFFICER, all, rulebook).isEmpty());
        }
    }

    @Test
    void reversalsCancelWhatTheyReverseAndNothingIsReversedTwice() {
        Rulebook rulebook = Measures.with();
        Random random = new Random(12);
        for (int run = 0; run < 100; run++) {
            List<Liability> all = RandomTimelines.officer(random, rulebook, 24);
            Book book = new Book();
            for (int step = 0; step < 8; step++) {
                book.settle(OFFICER, some(all, random), rulebook);
            }
            Set<Long> reversed = new HashSet<>();
            book.entries.stream()
                    .flatMapToLong(posted -> posted.entry().reverses().stream())
                    .forEach(number -> assertTrue(reversed.add(number)));
            assertEquals(book.standing(OFFICER).points(), sum(book.entries, true));
            assertEquals(book.standing(OFFICER).months(), sum(book.entries, false));
            book.settle(OFFICER, List.of(), rulebook);
            assertEquals(0, sum(book.entries, true));
            assertEquals(0, sum(book.entries, false));
            assertTrue(book.standing(OFFICER).entries().isEmpty());
        }
    }

    @Test
    void pointsAreThoseOfTheLiabilitiesWhateverTheyBecome() {
        Rulebook rulebook = Measures.with();
        Random random = new Random(29);
        for (int run = 0; run < 100; run++) {
            List<Liability> all = RandomTimelines.officer(random, rulebook, 24);
            Book book = new Book();
            book.settle(OFFICER, all, rulebook);
            int expected = all.stream()
                    .mapToInt(liability -> liability.grade().points(liability.role()))
                    .sum();
            assertEquals(expected, book.standing(OFFICER).points());
        }
    }

    @Test
    void theChainIsSoundAndTheSameInputGivesTheSameHead() {
        Rulebook rulebook = Measures.with();
        Set<String> heads = new HashSet<>();
        for (int run = 0; run < 3; run++) {
            Random random = new Random(64);
            Book book = new Book();
            for (int officer = 1; officer <= 5; officer++) {
                book.settle("000" + officer, RandomTimelines.officer(random, rulebook, 24), rulebook);
                book.settle("000" + officer, RandomTimelines.officer(random, rulebook, 24), rulebook);
            }
            ChainCheck check = new ChainCheck(HashFunction.SHA_256, Book.COURT, Head.GENESIS);
            book.entries.forEach(check);
            assertTrue(check.firstBreak().isEmpty());
            assertEquals(book.head(), check.head());
            heads.add(book.head().hash());
        }
        assertEquals(1, heads.size());
    }

    private static List<String> atOnce(List<Liability> all, Rulebook rulebook) {
        Book book = new Book();
        book.settle(OFFICER, all, rulebook);
        return book.contents(OFFICER);
    }

    private static List<Liability> some(List<Liability> all, Random random) {
        return all.stream().filter(each -> random.nextInt(3) > 0).collect(Collectors.toList());
    }

    private static List<Liability> twins(List<Liability> liabilities) {
        List<Liability> all = new ArrayList<>(liabilities);
        for (Liability one : liabilities) {
            all.add(new Liability(
                    one.effective(),
                    one.grade(),
                    one.role(),
                    one.evaluationNo(),
                    one.caseNo(),
                    one.articles(),
                    2,
                    one.staff()));
        }
        return all;
    }

    private static int sum(List<Posted> entries, boolean points) {
        return entries.stream()
                .mapToInt(posted ->
                        points ? posted.entry().points() : posted.entry().months())
                .sum();
    }
}
