package org.taizhang.publication;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.court.Officer;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.statistics.Statistics;

/**
 * The figures of one month: cases (件次) are summed, persons counted once in every total.
 *
 * @param month the month
 * @param evaluations completed
 * @param evaluationsBefore completed in the month before
 * @param liabilities recognised, all grades together
 * @param grades the same by grade, lightest first, every grade of the rulebook
 * @param conversions by the grade produced, lightest first, only those that occurred
 * @param sanctions all together
 * @param items the same by item and measure, in the order of the items
 * @param reversals what was reversed
 * @param statistics everything counted, from which the figures above are taken
 * @param readings the readings that bear on the month's entries, by provision
 */
public record BulletinFigures(
        YearMonth month,
        EvaluationCounts evaluations,
        int evaluationsBefore,
        CaseFigure liabilities,
        List<GradeFigure> grades,
        List<ConversionFigure> conversions,
        SanctionFigure sanctions,
        List<ItemFigure> items,
        ReversalFigure reversals,
        Statistics statistics,
        List<Interpretation> readings) {

    /** How many cases, of how many persons, and how many cases there were in the month before. */
    public record CaseFigure(int cases, int persons, int casesBefore) {}

    /** The cases of one grade, by role. */
    public record GradeFigure(Grade grade, CaseFigure count, Map<Role, Integer> byRole) {}

    /** How many conversions produced a grade. */
    public record ConversionFigure(Grade grade, int count, int persons) {}

    /** How many sanctions, of how many persons, months of allowance withheld, and how far the sanctions have come. */
    public record SanctionFigure(int count, int persons, int months, Map<SanctionStatus, Integer> byStatus) {}

    /**
     * The sanctions of one item and measure.
     *
     * @param item empty where none applies (R27)
     * @param named the officers whom the bulletin names, in the office's order
     */
    public record ItemFigure(
            Optional<Provision> item, String measure, int count, int persons, int months, List<Officer> named) {}

    /** How many entries of each kind were reversed. */
    public record ReversalFigure(int liabilities, int conversions, int sanctions) {

        /** All together. */
        public int total() {
            return liabilities + conversions + sanctions;
        }
    }

    public BulletinFigures {
        grades = List.copyOf(grades);
        conversions = List.copyOf(conversions);
        items = List.copyOf(items);
        readings = List.copyOf(readings);
    }
}
