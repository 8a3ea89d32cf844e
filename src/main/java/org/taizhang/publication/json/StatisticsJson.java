package org.taizhang.publication.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.rulebook.Provision;
import org.taizhang.statistics.Breakdown;
import org.taizhang.statistics.Compared;
import org.taizhang.statistics.DivisionBreakdown;
import org.taizhang.statistics.EvaluationFigures;
import org.taizhang.statistics.Figure;
import org.taizhang.statistics.FindingFigures;
import org.taizhang.statistics.LiabilityFigures;
import org.taizhang.statistics.Part;
import org.taizhang.statistics.SanctionFigures;
import org.taizhang.statistics.Shares;

/**
 * A month's statistics, each under the name that {@link org.taizhang.statistics} gives it. A count is {@code now},
 * {@code before} (the month before) and {@code year_ago}; a breakdown is its {@code total} and {@code parts}.
 */
final class StatisticsJson {

    private StatisticsJson() {}

    static Map<String, Object> evaluations(EvaluationFigures figures) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("completed", compared(figures.completed()));
        object.put("unclassed", compared(figures.unclassed()));
        object.put("by_source", breakdown(figures.bySource()));
        object.put("by_kind", breakdown(figures.byKind()));
        object.put("by_division", breakdown(figures.byDivision()));
        object.put("by_class", breakdown(figures.byClass()));
        object.put("classes_by_division", divisions(figures.classesByDivision()));
        return object;
    }

    static Map<String, Object> findings(FindingFigures figures) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("by_grade", breakdown(figures.byGrade()));
        object.put("by_circumstance", breakdown(figures.byCircumstance()));
        object.put("by_division", breakdown(figures.byDivision()));
        object.put("exempted", compared(figures.exempted()));
        object.put("revoked", compared(figures.revoked()));
        return object;
    }

    static Map<String, Object> liabilities(LiabilityFigures figures) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("total", figure(figures.total()));
        object.put("by_grade", breakdown(figures.byGrade()));
        object.put("roles", figures.roles().stream().map(StatisticsJson::role).toList());
        object.put("by_circumstance", breakdown(figures.byCircumstance()));
        object.put("by_division", breakdown(figures.byDivision()));
        object.put("grades_by_division", divisions(figures.gradesByDivision()));
        object.put("trend", figures.trend().stream().map(StatisticsJson::month).toList());
        return object;
    }

    private static Map<String, Object> role(LiabilityFigures.GradeRole role) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("grade", role.grade());
        object.put("role", role.role().name());
        object.put("cases", compared(role.cases()));
        return object;
    }

    private static Map<String, Object> month(LiabilityFigures.MonthGrades month) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("month", month.month().toString());
        object.put("cases", month.cases());
        return object;
    }

    static Map<String, Object> sanctions(SanctionFigures figures) {
        Map<String, Object> statuses = new TreeMap<>();
        figures.byStatus().forEach((status, count) -> statuses.put(status.name(), compared(count)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("total", figure(figures.total()));
        object.put("months", compared(figures.months()));
        object.put("items", figures.items().stream().map(StatisticsJson::item).toList());
        object.put("by_status", statuses);
        object.put("by_division", breakdown(figures.byDivision()));
        return object;
    }

    private static Map<String, Object> item(SanctionFigures.Item item) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("item", item.item().map(Provision::code).orElse(""));
        object.put("measure", item.measure());
        object.putAll(figure(item.figure()));
        object.put("months", compared(item.months()));
        return object;
    }

    static Map<String, Object> breakdown(Breakdown breakdown) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("total", figure(breakdown.total()));
        object.put("parts", breakdown.parts().stream().map(StatisticsJson::part).toList());
        return object;
    }

    private static List<Map<String, Object>> divisions(List<DivisionBreakdown> divisions) {
        return divisions.stream()
                .map(division -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("division", division.division());
                    object.putAll(breakdown(division.breakdown()));
                    return object;
                })
                .toList();
    }

    private static Map<String, Object> part(Part part) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", part.code());
        object.put("label", part.label());
        object.putAll(figure(part.figure()));
        object.put("share", share(part.shares()));
        return object;
    }

    private static Map<String, Object> share(Shares shares) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("now", shares.now().orElse(null));
        object.put("before", shares.before().orElse(null));
        object.put("year_ago", shares.yearAgo().orElse(null));
        return object;
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("cases", compared(figure.cases()));
        object.put("persons", compared(figure.persons()));
        return object;
    }

    private static Map<String, Object> compared(Compared count) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("now", count.now());
        object.put("before", count.before());
        object.put("year_ago", count.yearAgo());
        return object;
    }
}
