package org.taizhang.publication.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.clock.CaseClock;
import org.taizhang.clock.ClockFigures;
import org.taizhang.clock.WorkingDays;
import org.taizhang.court.Court;
import org.taizhang.rulebook.Rulebook;

/**
 * What became of the month's deadlines (逾期事项, R40).
 *
 * @param kinds of clocks, in the rulebook's order
 * @param divisions of which there is anything to say, in the office's order, each with the same kinds
 */
public record DeadlineFigures(List<ClockFigures> kinds, List<Division> divisions) {

    /** The clocks of the cases of a division. */
    public record Division(String name, List<ClockFigures> kinds) {
        public Division {
            kinds = List.copyOf(kinds);
        }

        private boolean isThere() {
            return kinds.stream().anyMatch(ClockFigures::isThere);
        }

        /** How many are overdue. */
        public int overdue() {
            return kinds.stream().mapToInt(ClockFigures::overdue).sum();
        }
    }

    public DeadlineFigures {
        kinds = List.copyOf(kinds);
        divisions = List.copyOf(divisions);
    }

    /** How many are overdue on the day. */
    public int overdue() {
        return kinds.stream().mapToInt(ClockFigures::overdue).sum();
    }

    /** How many are due soon on the day. */
    public int dueSoon() {
        return kinds.stream().mapToInt(ClockFigures::dueSoon).sum();
    }

    /** How many were done late in the month. */
    public int doneLate() {
        return kinds.stream().mapToInt(ClockFigures::doneLate).sum();
    }

    /** How many rights lapsed in the month. */
    public int lapsed() {
        return kinds.stream().mapToInt(ClockFigures::lapsed).sum();
    }

    /** Counts them while the clocks of a court pass, finished ones too; those that can count must. */
    public static final class Collector {

        private final Rulebook rulebook;
        private final YearMonth month;
        private final LocalDate asOf;
        private final WorkingDays calendar;
        private final ClockFigures.Count total;
        private final Map<String, ClockFigures.Count> byDivision;

        /** A collector for a court's month as of a day. */
        public Collector(Court court, Rulebook rulebook, YearMonth month, LocalDate asOf, WorkingDays calendar) {
            this.rulebook = rulebook;
            this.month = month;
            this.asOf = asOf;
            this.calendar = calendar;
            this.total = count();
            this.byDivision = new TreeMap<>(court.order().divisions());
        }

        /** Counts a clock. */
        public void add(CaseClock clock) {
            total.add(clock);
            byDivision
                    .computeIfAbsent(clock.subject().division(), division -> count())
                    .add(clock);
        }

        /** What was counted. */
        public DeadlineFigures figures() {
            return new DeadlineFigures(
                    total.figures(),
                    byDivision.entrySet().stream()
                            .map(division -> new Division(
                                    division.getKey(), division.getValue().figures()))
                            .filter(Division::isThere)
                            .toList());
        }

        private ClockFigures.Count count() {
            return new ClockFigures.Count(rulebook, month, asOf, calendar);
        }
    }
}
