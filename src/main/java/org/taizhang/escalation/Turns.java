package org.taizhang.escalation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Sanction;
import org.taizhang.rulebook.Sanction.AtLeast;
import org.taizhang.rulebook.Sanction.CountCondition;
import org.taizhang.rulebook.Sanction.YearsRunning;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Tally;
import org.taizhang.rulebook.Window;

/**
 * When what a rulebook counts can change by the passing of time alone.
 *
 * @param periods every period that it counts in
 * @param years the longest run of calendar years that it asks for
 * @param window the reading of "within a year"
 */
record Turns(Set<Span> periods, int years, Window window) {

    /** Of all that a rulebook counts. */
    static Turns of(Rulebook rulebook) {
        return of(
                rulebook.conversions(),
                rulebook.sanctions(),
                rulebook.readings().window());
    }

    /** Of what it counts for the members of one tally. */
    static Turns of(Tally tally, Rulebook rulebook) {
        return of(
                rulebook.conversion(tally).stream().toList(),
                rulebook.sanctions(tally),
                rulebook.readings().window());
    }

    private static Turns of(List<Conversion> conversions, List<Sanction> sanctions, Window window) {
        Set<Span> periods = new HashSet<>();
        int years = 0;
        conversions.forEach(rule -> periods.add(rule.within()));
        for (Sanction sanction : sanctions) {
            for (CountCondition condition : sanction.conditions()) {
                if (condition instanceof AtLeast atLeast) {
                    periods.add(atLeast.within());
                } else {
                    years = Math.max(years, ((YearsRunning) condition).years());
                }
            }
        }
        return new Turns(periods, years, window);
    }

    /** The days after {@code from} on which a member may stop counting, or a year begins that a run may depend on. */
    SortedSet<LocalDate> after(LocalDate from, List<List<Arrival>> members) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (int year = 1; year <= years; year++) {
            days.add(LocalDate.of(from.getYear() + year, 1, 1));
        }
        for (List<Arrival> list : members) {
            for (Arrival arrival : list) {
                for (Span period : periods) {
                    days.add(window.lastDay(arrival.on, period).plusDays(1));
                }
            }
        }
        return days.tailSet(from.plusDays(1));
    }

    /** Whether something of an earlier day may still be counted on a day. */
    boolean recent(LocalDate earlier, LocalDate day) {
        return earlier.getYear() > day.getYear() - years
                || periods.stream().anyMatch(period -> window.counts(earlier, day, period));
    }
}
