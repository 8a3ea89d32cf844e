package org.taizhang.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Sanction;
import org.taizhang.rulebook.Sanction.AtLeast;
import org.taizhang.rulebook.Sanction.CountCondition;
import org.taizhang.rulebook.Sanction.YearsRunning;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Tally;
import org.taizhang.rulebook.Window;

/**
 * A tally with the rules that apply to it. Its members are what has arrived and isn't consumed, by date; because a
 * window's last day never falls as the day in question rises, what a rule counts is always a tail of the members.
 *
 * @param index position among the tallies
 * @param tally what it counts
 * @param conversion what its members may complete
 * @param produces the grade that the conversion produces
 * @param sanctions lightest first
 * @param window the reading of "within a year"
 */
record Track(
        int index,
        Tally tally,
        Optional<Conversion> conversion,
        Optional<Grade> produces,
        List<Sanction> sanctions,
        Window window) {

    static final int NONE = -1;

    static Track of(int index, Rulebook rulebook) {
        Tally tally = rulebook.tallies().get(index);
        Optional<Conversion> conversion = rulebook.conversion(tally);
        return new Track(
                index,
                tally,
                conversion,
                conversion.map(rule -> rulebook.grade(rule.grade())),
                rulebook.sanctions(tally),
                rulebook.readings().window());
    }

    /** The members that the latest one completes a conversion with, itself included; none where it does not (R18-R21). */
    List<Arrival> completed(List<Arrival> members) {
        Arrival latest = members.get(members.size() - 1);
        if (conversion.isEmpty() || !counts(conversion.get(), latest)) {
            return List.of();
        }
        Conversion rule = conversion.get();
        int start = tail(members, rule.within());
        if (members.size() - start < rule.count()) {
            return List.of();
        }
        List<Arrival> counted = new ArrayList<>(rule.count());
        for (Arrival member : members.subList(start, members.size())) {
            if (counts(rule, member)) {
                counted.add(member);
            }
        }
        return counted.size() < rule.count() ? List.of() : counted;
    }

    /** The heaviest sanction whose condition holds for the latest member (R22-R27). */
    Sanction heaviest(List<Arrival> members) {
        for (int i = sanctions.size() - 1; i >= 0; i--) {
            if (countedFrom(sanctions.get(i), members) != NONE) {
                return sanctions.get(i);
            }
        }
        throw new IllegalStateException("no sanction of " + tally.id() + " holds");
    }

    /** The first member that a sanction counts, by whichever of its conditions hold; {@link #NONE} where none does. */
    int countedFrom(Sanction sanction, List<Arrival> members) {
        if (sanction.conditions().isEmpty()) {
            return members.size() - 1;
        }
        int from = NONE;
        for (CountCondition condition : sanction.conditions()) {
            int start = countedFrom(condition, members);
            if (start != NONE && (from == NONE || start < from)) {
                from = start;
            }
        }
        return from;
    }

    private int countedFrom(CountCondition condition, List<Arrival> members) {
        if (condition instanceof AtLeast atLeast) {
            int start = tail(members, atLeast.within());
            return members.size() - start >= atLeast.count() ? start : NONE;
        }
        return running(((YearsRunning) condition).years(), members);
    }

    private static int running(int years, List<Arrival> members) {
        int missing = members.get(members.size() - 1).on.getYear();
        int first = missing - years + 1;
        int start = members.size();
        while (start > 0 && members.get(start - 1).on.getYear() >= first) {
            int year = members.get(--start).on.getYear();
            if (year < missing) {
                return NONE;
            }
            missing = Math.min(missing, year - 1);
        }
        return missing < first ? start : NONE;
    }

    private int tail(List<Arrival> members, Span within) {
        LocalDate on = members.get(members.size() - 1).on;
        int start = members.size() - 1;
        while (start > 0 && window.counts(members.get(start - 1).on, on, within)) {
            start--;
        }
        return start;
    }

    private static boolean counts(Conversion rule, Arrival arrival) {
        return rule.countsConverted() || !arrival.converted;
    }
}
