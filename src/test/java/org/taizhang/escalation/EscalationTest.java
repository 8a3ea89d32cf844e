package org.taizhang.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.escalation.Measures.Switch;
import org.taizhang.rulebook.Rulebook;

/** The worked timelines of the specification, and one table for each question that the Measures leave open. */
class EscalationTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1   | 2025-01-10 FLAW; 2025-06-01 FLAW; 2025-12-01 FLAW | 28-1:0 28-2:0 GENERAL/PRIMARY 28-3:1
            2   | 2025-01-10 FLAW; 2025-06-01 FLAW; 2026-01-10 FLAW | 28-1:0 28-2:0 GENERAL/PRIMARY 28-3:1
            3   | 2025-01-10 FLAW; 2025-06-01 FLAW; 2026-01-11 FLAW | 28-1:0 28-2:0 28-2:0
            4   | 2025-01-10 FLAW; 2025-06-01 FLAW; 2025-12-01 FLAW; 2026-02-01 GENERAL; 2026-03-01 GENERAL | 28-1:0 28-2:0 GENERAL/PRIMARY 28-3:1 28-4:1 MAJOR/PRIMARY 28-5:1
            5   | 2025-01-01 MAJOR; 2025-06-01 MAJOR; 2025-12-31 MAJOR | 28-5:3 28-6:3 28-7:6
            6   | 2024-02-01 MAJOR; 2024-09-01 MAJOR; 2025-03-01 MAJOR; 2025-06-15 MAJOR; 2025-12-20 MAJOR | 28-5:3 28-6:3 28-6:3 28-7:6 28-8:0
            7   | 2023-12-30 MAJOR; 2025-01-02 MAJOR; 2026-05-05 MAJOR | 28-5:3 28-5:3 28-5:3
            8   | 2023-05-05 MAJOR; 2024-12-30 MAJOR; 2026-01-05 MAJOR | 28-5:3 28-5:3 28-5:3
            8b  | 2023-05-05 MAJOR; 2024-12-30 MAJOR; 2025-12-31 MAJOR | 28-5:3 28-5:3 28-8:0
            9   | 2025-01-01 MAJOR SECONDARY; 2025-06-01 MAJOR SECONDARY; 2025-12-01 MAJOR SECONDARY | -:0 -:0 MAJOR/PRIMARY 28-5:3
            10  | 2025-06-01 FLAW; 2025-12-01 FLAW | 28-1:0 28-2:0
            """)
    void workedTimeline(String number, String liabilities, String expected) {
        assertEquals(expected, outcome(liabilities, Measures.with()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            leap day, last day in          | 2024-02-29 GENERAL; 2025-02-28 GENERAL | 28-3:1 28-4:1
            leap day, first day out        | 2024-02-29 GENERAL; 2025-03-01 GENERAL | 28-3:1 28-3:1
            nine flaws become one major    | 2025-01-01 FLAW x3; 2025-02-01 FLAW x3; 2025-03-01 FLAW x3 | 28-1:0 28-2:0 GENERAL/PRIMARY 28-3:1 28-1:0 28-2:0 GENERAL/PRIMARY 28-4:1 28-1:0 28-2:0 GENERAL/PRIMARY MAJOR/PRIMARY 28-5:1
            consumed majors charge through | 2025-01-01 GENERAL x3; 2025-02-01 MAJOR; 2025-03-01 MAJOR | 28-3:1 28-4:1 MAJOR/PRIMARY 28-5:1 28-6:3 28-7:6
            roles of flaws do not matter   | 2025-01-01 FLAW; 2025-01-02 FLAW SECONDARY; 2025-01-03 FLAW SECONDARY | 28-1:0 28-2:0 GENERAL/PRIMARY 28-3:1
            (八) by five in two years      | 2024-12-31 MAJOR; 2026-01-01 MAJOR x3; 2026-12-31 MAJOR | 28-5:3 28-5:3 28-6:3 28-7:6 28-8:0
            (八) one day too late          | 2024-12-31 MAJOR; 2026-01-01 MAJOR x3; 2027-01-01 MAJOR | 28-5:3 28-5:3 28-6:3 28-7:6 28-7:0
            (八) by years twice            | 2023-05-05 MAJOR; 2024-06-06 MAJOR; 2025-07-07 MAJOR; 2026-08-08 MAJOR | 28-5:3 28-5:3 28-8:0 28-8:0!
            illegal, whatever the role     | 2025-01-01 ILLEGAL SECONDARY; 2025-02-02 FLAW | 28-9:0 28-1:0!
            same day: lighter grade first  | 2025-01-01 MAJOR; 2025-01-01 FLAW | 28-1:0 28-5:3
            staff end no post              | 2025-01-01 ILLEGAL staff; 2025-02-02 FLAW; 2025-03-03 ILLEGAL; 2025-04-04 FLAW staff; 2025-05-05 GENERAL | 28-9:0 28-1:0 28-9:0 28-2:0 28-3:1!
            out of turn                    | 2025-12-01 FLAW; 2025-01-10 FLAW; 2025-06-01 FLAW | 28-1:0 28-2:0 GENERAL/PRIMARY 28-3:1
            """)
    void defaultReadings(String what, String liabilities, String expected) {
        assertEquals(expected, outcome(liabilities, Measures.with()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            CALENDAR    | 2025-12-31 FLAW; 2026-01-01 FLAW; 2026-12-31 FLAW | 28-1:0 28-1:0 28-2:0
            CALENDAR    | 2025-01-01 MAJOR; 2026-01-02 MAJOR; 2026-12-31 MAJOR; 2026-12-31 MAJOR; 2026-12-31 MAJOR | 28-5:3 28-5:3 28-6:3 28-7:6 28-8:0
            CALENDAR    | 2025-12-31 MAJOR; 2027-01-01 MAJOR x4 | 28-5:3 28-5:3 28-6:3 28-7:6 28-7:0
            NO_CASCADE  | 2025-01-01 FLAW x3; 2025-02-01 GENERAL; 2025-03-01 GENERAL; 2025-04-01 GENERAL | 28-1:0 28-2:0 GENERAL/PRIMARY 28-3:1 28-4:1 28-4:0 MAJOR/PRIMARY 28-5:2
            NO_CASCADE  | 2025-01-01 FLAW x9 | 28-1:0 28-2:0 GENERAL/PRIMARY 28-3:1 28-1:0 28-2:0 GENERAL/PRIMARY 28-4:1 28-1:0 28-2:0 GENERAL/PRIMARY 28-4:0
            PER_EVENT   | 2025-01-01 GENERAL x3; 2025-02-01 MAJOR | 28-3:1 28-4:2 MAJOR/PRIMARY 28-5:3 28-6:6
            PER_EVENT   | 2025-01-01 MAJOR x3 | 28-5:3 28-6:6 28-7:12
            EVERY_GRADE | 2025-01-01 FLAW SECONDARY x3; 2025-02-01 FLAW | -:0 -:0 FLAW/PRIMARY 28-1:0 28-2:0
            EVERY_GRADE | 2025-01-01 GENERAL SECONDARY x3; 2025-02-01 GENERAL x2 | -:0 -:0 GENERAL/PRIMARY 28-3:1 28-4:1 MAJOR/PRIMARY 28-5:1
            EVERY_GRADE | 2025-01-01 FLAW x2; 2025-02-01 FLAW SECONDARY x3 | 28-1:0 28-2:0 -:0 -:0 FLAW/PRIMARY GENERAL/PRIMARY 28-3:1
            RECORD_ONLY | 2025-01-01 FLAW x2; 2025-02-01 FLAW staff; 2025-03-01 ILLEGAL; 2025-04-01 GENERAL staff; 2025-05-01 FLAW | 28-1:0 28-2:0 -:0 28-9:0 -:0 GENERAL/PRIMARY 28-3:1!
            """)
    void otherReading(Switch reading, String liabilities, String expected) {
        assertEquals(expected, outcome(liabilities, Measures.with(reading)));
    }

    @Test
    void eightCountsTheUnionOfTheConditionsThatHold() {
        Rulebook rulebook = Measures.with();
        String byYears = "2024-01-01 MAJOR; 2025-01-02 MAJOR; 2026-06-01 MAJOR";
        assertEquals(List.of(4, 0, 2), lastBasis(byYears, rulebook));
        String byCount = "2025-01-01 MAJOR x4; 2026-06-01 MAJOR";
        assertEquals(List.of(8, 0, 2, 4, 6), lastBasis(byCount, rulebook));
        String both = "2024-01-01 MAJOR; 2025-01-02 MAJOR x3; 2026-06-01 MAJOR x2";
        assertEquals(List.of(10, 0, 2, 4, 6, 8), lastBasis(both, rulebook));
    }

    @Test
    void sanctionRestsOnWhatItAnswersAndConversionOnWhatItConsumes() {
        List<Step> steps = Escalation.of(
                        Timeline.liabilities("2025-01-01 GENERAL; 2025-02-01 FLAW x3", Measures.with()),
                        Measures.with())
                .steps();
        assertEquals(List.of(2, 4, 6), steps.get(7).basis());
        assertEquals(List.of(7, 0), steps.get(8).basis());
    }

    @Test
    void convertedIsOfStaffOnlyWhereAllItConsumedIs() {
        Rulebook rulebook = Measures.with();
        assertTrue(last("2025-01-01 FLAW staff x3", rulebook).staff());
        assertFalse(last("2025-01-01 FLAW staff x2; 2025-02-01 FLAW", rulebook).staff());
    }

    @Test
    void orderOfInputDoesNotMatterUnderAnyReading() {
        Random random = new Random(20190101);
        for (Set<Switch> switches : Measures.everyChoice()) {
            Rulebook rulebook = Measures.with(switches);
            List<Liability> liabilities = RandomTimelines.officer(random, rulebook, 20);
            Outcome expected = Escalation.of(liabilities, rulebook);
            List<Liability> shuffled = new ArrayList<>(liabilities);
            Collections.shuffle(shuffled, random);
            assertEquals(expected, Escalation.of(shuffled, rulebook));
        }
    }

    private static String outcome(String liabilities, Rulebook rulebook) {
        return Timeline.outcome(Escalation.of(Timeline.liabilities(liabilities, rulebook), rulebook));
    }

    private static List<Integer> lastBasis(String liabilities, Rulebook rulebook) {
        return last(liabilities, rulebook).basis();
    }

    private static Step last(String liabilities, Rulebook rulebook) {
        List<Step> steps = Escalation.of(Timeline.liabilities(liabilities, rulebook), rulebook)
                .steps();
        return steps.get(steps.size() - 1);
    }
}
