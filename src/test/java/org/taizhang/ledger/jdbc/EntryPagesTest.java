package org.taizhang.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.operation.database.TestDatabase;
import org.taizhang.rulebook.Role;

/** Random ledgers with reversals and remarks, some said anew: however they are read, the same stands in them. */
class EntryPagesTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int OFFICERS = 5;

    private final LedgerStore ledger = new LedgerStore(DATABASE.dataSource(), DATABASE.ledgerSchema());
    private final EntryPages pages = pages(7);
    private final List<Posted> entries = new ArrayList<>();
    private final Set<Long> reversed = new HashSet<>();
    private final Map<Long, String> remarks = new HashMap<>();

    private String court;
    private Random random;

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @BeforeEach
    void forget() {
        entries.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyReadingFindsTheSame(long seed) {
        begin(seed);
        post(60 + random.nextInt(20));
        say();

        assertThat(pages.of(court, entries.size(), false, "")).containsExactlyElementsOf(said(posted -> true));
        assertThat(pages.of(court, entries.size(), true, "")).containsExactlyElementsOf(said(this::stands));
        assertThat(ledger.entries(court, true)).containsExactlyElementsOf(said(posted -> true));
        assertThat(ledger.entries(court, false)).containsExactlyElementsOf(said(this::stands));
        assertThat(ledger.standing(court, Entry.Kind.LIABILITY))
                .containsExactlyElementsOf(said(posted -> stands(posted) && is(Entry.Kind.LIABILITY, posted)));
        assertThat(ledger.standing(court, FIRST_DAY, FIRST_DAY.plusDays(200)))
                .containsExactlyElementsOf(said(
                        posted -> stands(posted) && !posted.entry().effective().isAfter(FIRST_DAY.plusDays(200))));
        assertThat(ledger.between(court, 20, FIRST_DAY.plusDays(100), 50, FIRST_DAY.plusDays(300)))
                .containsExactlyElementsOf(said(posted -> within(posted, 50, 300) && !within(posted, 20, 100)));
        assertThat(ledger.reversals(court, NOW, NOW))
                .containsExactlyElementsOf(said(posted -> is(Entry.Kind.REVERSAL, posted)));
        for (int i = 0; i < OFFICERS; i++) {
            String officer = officer(i);
            assertThat(ledger.standing(court, List.of(officer)).getOrDefault(officer, List.of()))
                    .isEqualTo(said(posted -> of(officer, posted) && stands(posted)));
            assertThat(ledger.history(court, List.of(officer)).getOrDefault(officer, List.of()))
                    .isEqualTo(said(posted -> of(officer, posted)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void whatIsPostedMeanwhileChangesNothing(long seed) {
        begin(seed);
        post(40);
        List<Posted> before = said(this::stands);

        Iterator<Posted> reading = pages.of(court, entries.size(), true, "").iterator();
        List<Posted> read = new ArrayList<>(List.of(reading.next()));
        for (int i = 0; i < 20; i++) {
            post(1);
        }
        reading.forEachRemaining(read::add);

        assertThat(read).isEqualTo(before);
    }

    private void begin(long seed) {
        court = "c" + seed;
        random = new Random(seed);
    }

    private static EntryPages pages(int size) {
        JdbcTemplate jdbc = new JdbcTemplate(DATABASE.dataSource());
        String schema = "`" + DATABASE.ledgerSchema() + "`";
        return new EntryPages(jdbc, schema, new Remarks(jdbc, schema), size);
    }

    private void post(int count) {
        List<Posted> added = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long number = entries.size() + 1L;
            Optional<Posted> wrong = random.nextInt(4) > 0
                    ? Optional.empty()
                    : entries.stream()
                            .filter(this::stands)
                            .skip(random.nextInt(9))
                            .findFirst();
            wrong.ifPresent(posted -> reversed.add(posted.number()));
            Entry entry = wrong.map(posted -> posted.entry().reversal(posted.number()))
                    .orElseGet(this::entry);
            Posted posted = new Posted(number, NOW, entry, "", "0".repeat(64));
            entries.add(posted);
            added.add(posted);
        }
        ledger.append(court, added.iterator(), NOW);
    }

    private Entry entry() {
        Entry.Kind kind = random.nextBoolean() ? Entry.Kind.LIABILITY : Entry.Kind.SANCTION;
        return new Entry(
                kind,
                officer(random.nextInt(OFFICERS)),
                FIRST_DAY.plusDays(random.nextInt(400)),
                "FLAW",
                Role.PRIMARY,
                Optional.empty(),
                "",
                random.nextInt(5),
                random.nextInt(3),
                "P" + random.nextInt(20),
                "",
                List.of(),
                List.of(),
                OptionalLong.empty(),
                "qianguo-2019");
    }

    /** Some remarks are said twice, and the later holds. */
    private void say() {
        for (String words : List.of("先", "后")) {
            Map<Long, String> said = new HashMap<>();
            entries.stream()
                    .filter(posted -> random.nextInt(3) == 0)
                    .forEach(posted -> said.put(posted.number(), words));
            ledger.remark(court, said, NOW);
            remarks.putAll(said);
        }
    }

    private List<Posted> said(Predicate<Posted> which) {
        return entries.stream()
                .filter(which)
                .map(posted -> new Posted(
                        posted.number(),
                        posted.postedAt(),
                        posted.entry(),
                        remarks.getOrDefault(posted.number(), ""),
                        posted.hash()))
                .toList();
    }

    private boolean stands(Posted posted) {
        return !is(Entry.Kind.REVERSAL, posted) && !reversed.contains(posted.number());
    }

    private static boolean is(Entry.Kind kind, Posted posted) {
        return posted.entry().kind() == kind;
    }

    private static boolean of(String officer, Posted posted) {
        return posted.entry().officerNo().equals(officer);
    }

    private static boolean within(Posted posted, long head, int days) {
        return posted.number() <= head && !posted.entry().effective().isAfter(FIRST_DAY.plusDays(days));
    }

    private static String officer(int number) {
        return "000" + number;
    }
}
