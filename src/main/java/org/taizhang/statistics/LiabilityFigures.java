package org.taizhang.statistics;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.rulebook.Role;

/**
 * Standing liabilities (件次) by the month in which they take effect.
 *
 * @param byGrade every grade, lightest first
 * @param roles every grade's in each role
 * @param byCircumstance those that any of the months had; one liability may rest on several, so that their sum may exceed the
 *     total
 * @param byDivision by the officer's division now, in the office's order
 * @param gradesByDivision every grade of each division of {@code byDivision}
 * @param trend twelve months up to the month itself
 */
public record LiabilityFigures(
        Breakdown byGrade,
        List<GradeRole> roles,
        Breakdown byCircumstance,
        Breakdown byDivision,
        List<DivisionBreakdown> gradesByDivision,
        List<MonthGrades> trend) {

    /** Cases of a grade in a role. */
    public record GradeRole(String grade, Role role, Compared cases) {}

    /**
     * Cases of a month by grade.
     *
     * @param month which
     * @param cases by grade code, lightest first, every grade
     */
    public record MonthGrades(YearMonth month, Map<String, Integer> cases) {
        public MonthGrades {
            cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        }
    }

    public LiabilityFigures {
        roles = List.copyOf(roles);
        gradesByDivision = List.copyOf(gradesByDivision);
        trend = List.copyOf(trend);
    }

    /** All together. */
    public Figure total() {
        return byGrade.total();
    }
}
