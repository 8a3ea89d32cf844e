package org.taizhang.statistics;

import java.util.List;

/**
 * Evaluations by the month of 评查完成日期; withdrawn ones don't count.
 *
 * @param bySource every item of Art. 9
 * @param byKind every kind of case, after the case number
 * @param byDivision the office's divisions in its order, then others that had any
 * @param byClass every quality class, best first (R33); where findings are pending there is none yet, and the total, which
 *     has all, is larger than the sum
 * @param classesByDivision the same of each division of {@code byDivision}
 */
public record EvaluationFigures(
        Breakdown bySource,
        Breakdown byKind,
        Breakdown byDivision,
        Breakdown byClass,
        List<DivisionBreakdown> classesByDivision) {

    public EvaluationFigures {
        classesByDivision = List.copyOf(classesByDivision);
    }

    /** How many were completed. */
    public Compared completed() {
        return byClass.total().cases();
    }

    /** How many of them have no quality class yet. */
    public Compared unclassed() {
        Compared classed = byClass.parts().stream().map(Part::cases).reduce(Compared.NOTHING, Compared::plus);
        return new Compared(
                completed().now() - classed.now(),
                completed().before() - classed.before(),
                completed().yearAgo() - classed.yearAgo());
    }
}
