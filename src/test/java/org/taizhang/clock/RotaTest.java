package org.taizhang.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RotaTest {

    /**
     * Each step is the members, a colon, who took part; the answer is the reviewer, in brackets who was passed over, and —
     * where nobody is eligible.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            round after round             | ABC: ABC: ABC: ABC:                  | A B C A
            one is passed over            | ABC: ABC:B ABC: ABC: ABC:            | A C(B) B A B
            who is owed goes first        | ABC:A ABC: ABC: ABC:                 | B(A) A C A
            several are owed in order     | ABCD:AB ABCD: ABCD: ABCD: ABCD:      | C(AB) A B D A
            owed and recused again        | ABC:A ABC:A ABC: ABC: ABC:           | B(A) C(A) A A B
            the second creditor goes      | ABCD:AB ABCD:A ABCD: ABCD:           | C(AB) B(A) A D
            passed over twice, owed twice | AB:A AB:A AB: AB: AB: AB:            | B(A) B(A) A A A B
            nobody is eligible            | AB: AB:AB AB:                        | A — B
            no members                    | :                                    | —
            one comes in                  | AB: ABC: ABC: ABC: ABC:              | A B C A B
            one comes in before the turn  | AB: CAB: CAB: CAB:                   | A B C A
            one leaves                    | ABC: ABC: AC: AC: AC:                | A B C A C
            the one whose turn it was     | ABC: ABC: BC: BC: BC:                | A B C B C
            the owed turn of one who left | ABC:A BC: BC: BC: ABC: ABC:          | B(A) C B C A B
            another order                 | ABC: ABC: CBA: CBA: CBA:             | A B A C B
            """)
    void turns(String name, String steps, String expected) {
        Rota rota = new Rota();
        List<String> answers = new ArrayList<>();
        for (String step : steps.split(" ")) {
            String[] parts = step.split(":", 2);
            answers.add(rota.take(letters(parts[0]), letters(parts[1]))
                    .map(RotaTest::text)
                    .orElse("—"));
        }
        assertThat(String.join(" ", answers)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverHappensNobodyReviewsACaseOfTheirOwnAndAllIsEvenInTheEnd(long seed) {
        Random random = new Random(seed);
        List<String> members = letters("ABCDEFG");
        Book book = new Book();
        for (int i = 0; i < 1_000; i++) {
            Set<String> tookPart =
                    members.stream().filter(member -> random.nextInt(4) == 0).collect(Collectors.toSet());
            Optional<Turn> turn = book.take(members, tookPart);
            assertThat(turn.isPresent()).isEqualTo(!tookPart.containsAll(members));
            turn.ifPresent(taken -> {
                assertThat(tookPart).doesNotContain(taken.reviewerNo()).containsAll(taken.passedOver());
            });
            if (random.nextInt(100) == 0) {
                book.restart();
            }
        }
        IntStream.range(0, 1_000).forEach(i -> book.take(members, Set.of()));
        assertEven(book.counts(members));
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void membersWhoComeAndGoLeaveTheOthersEven(long seed) {
        Random random = new Random(seed);
        List<String> members = new ArrayList<>(letters("ABCDE"));
        Book book = new Book();
        for (int change = 0; change < 20; change++) {
            Map<String, Integer> before = book.counts(members);
            int turns = random.nextInt(50);
            for (int i = 0; i < turns; i++) {
                book.take(members, Set.of());
            }
            Map<String, Integer> since = book.counts(members);
            before.forEach((member, count) -> since.merge(member, -count, Integer::sum));
            assertEven(since);
            book.restart();
            if (random.nextBoolean() && members.size() > 2) {
                members.remove(random.nextInt(members.size()));
            } else {
                members.add(random.nextInt(members.size() + 1), "N" + change);
            }
        }
    }

    @Test
    void whatTheTurnsDontLeadToIsSeen() {
        Rota rota = new Rota();
        List<String> members = letters("ABC");
        assertThat(rota.repeat(made(new Turn("A", List.of()), members))).isTrue();
        assertThat(rota.repeat(made(new Turn("C", List.of("B")), members))).isTrue();
        assertThat(rota.repeat(made(new Turn("A", List.of()), members))).isFalse();
    }

    /** Assignments as they are stored, and a rota made from them. */
    private static final class Book {

        private final List<Assignment> made = new ArrayList<>();
        private Rota rota = new Rota();

        Optional<Turn> take(List<String> members, Set<String> tookPart) {
            Optional<Turn> turn = rota.take(members, tookPart);
            turn.ifPresent(taken -> made.add(made(taken, members)));
            return turn;
        }

        void restart() {
            rota = new Rota();
            assertThat(made).allMatch(rota::repeat);
        }

        Map<String, Integer> counts(List<String> members) {
            Map<String, Integer> counts = new HashMap<>();
            members.forEach(member -> counts.put(member, 0));
            made.forEach(assignment ->
                    counts.computeIfPresent(assignment.turn().reviewerNo(), (member, count) -> count + 1));
            return counts;
        }
    }

    private static void assertEven(Map<String, Integer> counts) {
        List<Integer> sorted = counts.values().stream().sorted().toList();
        assertThat(sorted.get(sorted.size() - 1) - sorted.get(0))
                .as("%s", counts)
                .isLessThanOrEqualTo(1);
    }

    private static Assignment made(Turn turn, List<String> members) {
        return new Assignment(1, "P1", "（2024）吉0721民初1号", turn, Instant.EPOCH, new ArrayList<>(members));
    }

    private static String text(Turn turn) {
        return turn.reviewerNo() + (turn.passedOver().isEmpty() ? "" : "(" + String.join("", turn.passedOver()) + ")");
    }

    private static List<String> letters(String letters) {
        return letters.isEmpty() ? List.of() : Arrays.asList(letters.split(""));
    }
}
