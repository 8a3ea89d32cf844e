package org.taizhang.clock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.Rulebook;

/**
 * What a month's bulletin says about one kind of clock (逾期事项).
 *
 * @param rule which kind
 * @param overdue how many are overdue on the day
 * @param dueSoon how many are due soon on the day
 * @param doneLate how many were done late, in the month
 * @param lapsed how many rights lapsed unused whose last day was in the month
 */
public record ClockFigures(ClockRule rule, int overdue, int dueSoon, int doneLate, int lapsed) {

    /** Whether any of them is above zero. */
    public boolean isThere() {
        return overdue + dueSoon + doneLate + lapsed > 0;
    }

    /** Counts the figures of every kind that a rulebook has; it is to be given every clock that may count in the month or on the day, finished ones too. */
    public static final class Count {

        private final Map<String, ClockFigures> figures = new LinkedHashMap<>();
        private final YearMonth month;
        private final LocalDate asOf;
        private final WorkingDays calendar;

        /**
         * A count that has seen nothing yet.
         *
         * @param month in which rights lapsed or something was done late
         * @param asOf the day on which clocks are overdue or due soon
         */
        public Count(Rulebook rulebook, YearMonth month, LocalDate asOf, WorkingDays calendar) {
            this.month = month;
            this.asOf = asOf;
            this.calendar = calendar;
            rulebook.clocks().forEach(rule -> figures.put(rule.id(), new ClockFigures(rule, 0, 0, 0, 0)));
        }

        /** Counts a clock. */
        public void add(CaseClock clock) {
            Standing standing = Standing.of(clock, asOf, calendar);
            figures.computeIfPresent(clock.rule().id(), (id, before) -> before.with(clock, month, standing));
        }

        /** What was counted, in the rulebook's order. */
        public List<ClockFigures> figures() {
            return List.copyOf(figures.values());
        }
    }

    private ClockFigures with(CaseClock clock, YearMonth month, Standing standing) {
        return switch (standing.status()) {
            case OVERDUE -> new ClockFigures(rule, overdue + 1, dueSoon, doneLate, lapsed);
            case DUE_SOON -> new ClockFigures(rule, overdue, dueSoon + 1, doneLate, lapsed);
            case DONE_LATE ->
                in(month, clock.stopped().orElseThrow())
                        ? new ClockFigures(rule, overdue, dueSoon, doneLate + 1, lapsed)
                        : this;
            case LAPSED ->
                in(month, clock.deadline().orElseThrow().last())
                        ? new ClockFigures(rule, overdue, dueSoon, doneLate, lapsed + 1)
                        : this;
            case NOT_STARTED, RUNNING, DONE -> this;
        };
    }

    private static boolean in(YearMonth month, LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}
