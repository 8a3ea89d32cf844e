package org.taizhang.clock;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;

/**
 * Evaluations reviewed, by quarter of completion and reviewer (Opinion part 3: 评查案件数量折算办案数量).
 *
 * @param lines by quarter, in it members of the committee in their order, then other officers in the office's order, then
 *     those known by a text alone
 */
public record Workload(List<Line> lines) {

    /**
     * How many evaluations somebody reviewed in a quarter.
     *
     * @param reviewer 评查人 as the workbook gives it, else the staff number of who it was handed to; empty: nobody is known
     */
    public record Count(String reviewer, Quarter quarter, int evaluations) {}

    /**
     * What one reviewer did in one quarter.
     *
     * @param quarter of 评查完成日期
     * @param reviewer number and division are empty where the workbook gives a text that is nobody's, or several persons', name
     * @param evaluations how many
     * @param cases the same, converted to a number of cases by the court's factor
     */
    public record Line(Quarter quarter, Officer reviewer, int evaluations, BigDecimal cases) {}

    public Workload {
        lines = List.copyOf(lines);
    }

    /**
     * The workload of a court.
     *
     * @param counts in any order; one person may be there by number and by name
     * @param officers everyone whom the court knows, by staff number
     */
    public static Workload of(Court court, List<Count> counts, Map<String, Officer> officers) {
        Reviewers reviewers = new Reviewers(court, officers);
        Map<Quarter, Map<Officer, Integer>> summed = new TreeMap<>();
        for (Count count : counts) {
            summed.computeIfAbsent(count.quarter(), quarter -> new HashMap<>())
                    .merge(reviewers.of(count.reviewer()), count.evaluations(), Integer::sum);
        }
        BigDecimal factor = court.reviews().factor();
        Comparator<Officer> order = reviewers.order();
        return new Workload(summed.entrySet().stream()
                .flatMap(quarter -> quarter.getValue().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(order))
                        .map(line -> new Line(
                                quarter.getKey(),
                                line.getKey(),
                                line.getValue(),
                                factor.multiply(BigDecimal.valueOf(line.getValue())))))
                .toList());
    }
}
