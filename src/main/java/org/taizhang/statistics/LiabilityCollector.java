package org.taizhang.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.court.Officer;
import org.taizhang.ledger.Entry;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.statistics.LiabilityFigures.GradeRole;
import org.taizhang.statistics.LiabilityFigures.MonthGrades;

/** Counts liabilities as the ledger's entries pass. */
final class LiabilityCollector {

    private static final int TREND = 12;

    private final Periods periods;
    private final Naming naming;
    private final Counts<String> byGrade = new Counts<>();
    private final Map<Key, Count> byRole = new HashMap<>();
    private final Counts<Provision> byCircumstance = new Counts<>();
    private final Counts<String> byDivision = new Counts<>();
    private final Map<String, Counts<String>> gradesByDivision = new HashMap<>();
    private final Map<YearMonth, Map<String, Integer>> trend = new HashMap<>();

    private record Key(String grade, Role role) {}

    LiabilityCollector(Periods periods, Naming naming) {
        this.periods = periods;
        this.naming = naming;
    }

    void add(Entry entry, Officer officer) {
        YearMonth effective = YearMonth.from(entry.effective());
        if (!effective.isAfter(periods.month())
                && effective.isAfter(periods.month().minusMonths(TREND))) {
            trend.computeIfAbsent(effective, month -> new HashMap<>()).merge(entry.grade(), 1, Integer::sum);
        }
        periods.of(entry.effective()).ifPresent(period -> {
            String person = officer.number();
            byGrade.add(period, entry.grade(), person);
            byRole.computeIfAbsent(new Key(entry.grade(), entry.role()), key -> new Count())
                    .add(period);
            byCircumstance.addTo(period, new HashSet<>(entry.articles()), person);
            byDivision.add(period, officer.division(), person);
            gradesByDivision
                    .computeIfAbsent(officer.division(), division -> new Counts<>())
                    .add(period, entry.grade(), person);
        });
    }

    LiabilityFigures figures() {
        return new LiabilityFigures(
                naming.grades(byGrade),
                roles(),
                naming.provisions(byCircumstance, List.of()),
                naming.divisions(byDivision),
                naming.byDivision(gradesByDivision, naming::grades),
                trend());
    }

    private List<GradeRole> roles() {
        List<GradeRole> roles = new ArrayList<>();
        for (Grade grade : naming.rulebook().grades()) {
            for (Role role : Role.values()) {
                Count count = byRole.getOrDefault(new Key(grade.code(), role), new Count());
                roles.add(new GradeRole(grade.code(), role, count.cases()));
            }
        }
        return roles;
    }

    private List<MonthGrades> trend() {
        List<MonthGrades> months = new ArrayList<>();
        for (int back = TREND - 1; back >= 0; back--) {
            YearMonth month = periods.month().minusMonths(back);
            Map<String, Integer> found = trend.getOrDefault(month, Map.of());
            Map<String, Integer> cases = new LinkedHashMap<>();
            naming.rulebook().grades().forEach(grade -> cases.put(grade.code(), found.getOrDefault(grade.code(), 0)));
            months.add(new MonthGrades(month, cases));
        }
        return months;
    }
}
