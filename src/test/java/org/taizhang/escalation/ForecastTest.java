package org.taizhang.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.escalation.Forecast.Prospect;
import org.taizhang.escalation.Measures.Switch;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;

/** What the next liability would lead to, and until when (R32). */
class ForecastTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-03 FLAW x2; 2025-06-04 GENERAL | FLAW CONVERSION GENERAL 28-4 2026-05-03
            2025-05-03 FLAW x2; 2025-06-04 GENERAL x2 | FLAW CONVERSION MAJOR 28-5 2026-05-03
            2025-05-03 FLAW; 2025-07-07 FLAW | FLAW CONVERSION GENERAL 28-3 2026-05-03
            2025-05-03 FLAW | FLAW SANCTION 28-2 2026-05-03
            2024-05-03 FLAW | FLAW SANCTION 28-1 -
            2025-05-03 GENERAL | GENERAL SANCTION 28-4 2026-05-03
            2025-05-03 MAJOR | MAJOR PRIMARY SANCTION 28-6 2026-05-03
            2024-05-03 MAJOR; 2025-06-06 MAJOR | MAJOR PRIMARY SANCTION 28-8 2026-12-31
            2025-05-03 MAJOR | MAJOR SECONDARY NOTHING_MORE -
            2025-05-03 MAJOR SECONDARY x2 | MAJOR SECONDARY CONVERSION MAJOR 28-5 2026-05-03
            2025-05-03 FLAW | ILLEGAL SANCTION 28-9 -
            2026-02-02 FLAW x2 | FLAW CONVERSION GENERAL 28-3 2027-02-02
            """)
    void nextLiability(String liabilities, String expected) {
        Rulebook rulebook = Measures.with();
        Forecast forecast = Forecast.of(Timeline.liabilities(liabilities, rulebook), rulebook, AS_OF);
        List<String> prospects =
                forecast.prospects().stream().map(ForecastTest::words).toList();
        assertTrue(prospects.contains(expected), prospects.toString());
    }

    @Test
    void gradesAndRolesAreThoseThatTheRulebookCountsApart() {
        assertEquals("FLAW, GENERAL, MAJOR PRIMARY, MAJOR SECONDARY, ILLEGAL", rows(Measures.with()));
        assertEquals(
                "FLAW PRIMARY, FLAW SECONDARY, GENERAL PRIMARY, GENERAL SECONDARY, MAJOR PRIMARY, MAJOR SECONDARY, ILLEGAL",
                rows(Measures.with(Switch.EVERY_GRADE)));
    }

    @Test
    void staffOnRecordAloneLeadToNothingMore() {
        Rulebook rulebook = Measures.with(Switch.RECORD_ONLY);
        List<Liability> staff = Timeline.liabilities("2025-05-03 FLAW staff x2", rulebook);
        Forecast.of(staff, rulebook, AS_OF)
                .prospects()
                .forEach(prospect -> assertEquals(Forecast.LeadsTo.NOTHING_MORE, prospect.leadsTo()));
    }

    @Test
    void currentWhileAnythingMayBeCounted() {
        Rulebook rulebook = Measures.with();
        List<Liability> flaw = Timeline.liabilities("2023-05-03 FLAW", rulebook);
        assertTrue(Forecast.of(flaw, rulebook, LocalDate.of(2025, 12, 31)).current());
        assertFalse(Forecast.of(flaw, rulebook, AS_OF).current());
        assertFalse(Forecast.of(List.of(), rulebook, AS_OF).current());
    }

    @ParameterizedTest
    @EnumSource(Switch.class)
    void holdsOnEveryDayUntilTheLastAndNotOnTheNext(Switch reading) {
        Set<Switch> switches = EnumSet.of(reading);
        Rulebook rulebook = Measures.with(switches);
        Random random = new Random(32);
        for (int run = 0; run < 12; run++) {
            List<Liability> liabilities = RandomTimelines.officer(random, rulebook, 16);
            LocalDate asOf = liabilities.stream()
                    .map(Liability::effective)
                    .max(LocalDate::compareTo)
                    .orElse(AS_OF)
                    .plusDays(1 + random.nextInt(300));
            boolean staff = !liabilities.isEmpty() && liabilities.stream().allMatch(Liability::staff);
            for (Prospect prospect : Forecast.of(liabilities, rulebook, asOf).prospects()) {
                LocalDate end = prospect.until().orElse(asOf.plusYears(4));
                for (LocalDate day = asOf; !day.isAfter(end); day = day.plusDays(1)) {
                    assertEquals(ends(prospect), onDay(liabilities, prospect, day, staff, rulebook));
                }
                prospect.until()
                        .ifPresent(last -> assertFalse(ends(prospect)
                                .equals(onDay(liabilities, prospect, last.plusDays(1), staff, rulebook))));
            }
        }
    }

    private static String ends(Prospect prospect) {
        return prospect.leadsTo() + " " + prospect.item().map(Provision::code).orElse("-");
    }

    private static String onDay(
            List<Liability> before, Prospect prospect, LocalDate day, boolean staff, Rulebook rulebook) {
        List<Liability> all = new ArrayList<>(before);
        Role role = prospect.role().orElse(Role.PRIMARY);
        all.add(Timeline.of(9999, day, prospect.grade(), role, staff));
        List<Step> steps = Escalation.of(all, rulebook).steps();
        Step.Sanctioned last = (Step.Sanctioned) steps.get(steps.size() - 1);
        String item =
                last.rule().flatMap(rule -> rule.item()).map(Provision::code).orElse("-");
        boolean converts = steps.get(steps.size() - 2) instanceof Step.Converted;
        return (converts ? "CONVERSION" : item.equals("-") ? "NOTHING_MORE" : "SANCTION") + " " + item;
    }

    private static String rows(Rulebook rulebook) {
        return Forecast.of(List.of(), rulebook, AS_OF).prospects().stream()
                .map(ForecastTest::row)
                .collect(Collectors.joining(", "));
    }

    private static String row(Prospect prospect) {
        return prospect.grade().code() + prospect.role().map(role -> " " + role).orElse("");
    }

    private static String words(Prospect prospect) {
        return row(prospect)
                + " " + prospect.leadsTo()
                + prospect.produced().map(made -> " " + made.grade().code()).orElse("")
                + prospect.item().map(item -> " " + item).orElse("")
                + " " + prospect.until().map(LocalDate::toString).orElse("-");
    }
}
