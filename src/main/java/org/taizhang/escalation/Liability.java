package org.taizhang.escalation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;

/**
 * One 件次: what one evaluation (or one finding, by reading R14) lays on one officer.
 *
 * @param effective the day it was finally recognised (认定日期)
 * @param grade its grade
 * @param role its role
 * @param evaluationNo 评查编号
 * @param caseNo 案号
 * @param articles the circumstances at that grade, by number
 * @param seq 差错序号 of the first of them
 * @param staff whether the officer was liable in capacities without a judge's post alone (R43)
 */
public record Liability(
        LocalDate effective,
        Grade grade,
        Role role,
        String evaluationNo,
        String caseNo,
        List<Provision> articles,
        int seq,
        boolean staff)
        implements Comparable<Liability> {

    private static final Comparator<Liability> WITHIN_A_DAY = Comparator.comparing(Liability::grade)
            .thenComparing(Liability::caseNo, Liability::byCodePoint)
            .thenComparing(Liability::evaluationNo, Liability::byCodePoint)
            .thenComparing(liability -> liability.articles().get(0))
            .thenComparingInt(Liability::seq)
            .thenComparing(Liability::role)
            .thenComparing(Liability::staff);

    public Liability {
        articles = List.copyOf(articles);
    }

    /**
     * The order in which an officer's liabilities are processed (R16). What R16 leaves equal is ordered by role and
     * staff, so that the outcome never depends on the order of the input.
     */
    @Override
    public int compareTo(Liability other) {
        int byDay = effective.compareTo(other.effective);
        return byDay != 0 ? byDay : WITHIN_A_DAY.compare(this, other);
    }

    private static int byCodePoint(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            if (left.charAt(i) != right.charAt(i)) {
                return Integer.compare(left.codePointAt(i), right.codePointAt(i));
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
