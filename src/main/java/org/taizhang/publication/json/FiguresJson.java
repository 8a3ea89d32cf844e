package org.taizhang.publication.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.court.Officer;
import org.taizhang.publication.BulletinFigures;
import org.taizhang.publication.BulletinFigures.CaseFigure;
import org.taizhang.publication.BulletinFigures.ConversionFigure;
import org.taizhang.publication.BulletinFigures.GradeFigure;
import org.taizhang.publication.BulletinFigures.ItemFigure;
import org.taizhang.publication.BulletinFigures.ReversalFigure;
import org.taizhang.publication.BulletinFigures.SanctionFigure;
import org.taizhang.publication.EvaluationCounts;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Provision;

/** A month's figures, each under the name that {@link BulletinFigures} gives it. */
final class FiguresJson {

    private FiguresJson() {}

    static Map<String, Object> of(BulletinFigures figures) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("evaluations", evaluations(figures.evaluations(), figures.evaluationsBefore()));
        object.put("liabilities", cases(figures.liabilities()));
        object.put("grades", figures.grades().stream().map(FiguresJson::grade).toList());
        object.put(
                "conversions",
                figures.conversions().stream().map(FiguresJson::conversion).toList());
        object.put("sanctions", sanctions(figures.sanctions()));
        object.put("items", figures.items().stream().map(FiguresJson::item).toList());
        object.put("reversals", reversals(figures.reversals()));
        object.put(
                "readings", figures.readings().stream().map(Interpretation::id).toList());
        return object;
    }

    private static Map<String, Object> evaluations(EvaluationCounts counts, int before) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("completed", counts.completed());
        object.put("completed_before", before);
        object.put("by_class", new TreeMap<>(counts.byClass()));
        object.put("unclassed", counts.unclassed());
        return object;
    }

    private static Map<String, Object> cases(CaseFigure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("cases", figure.cases());
        object.put("persons", figure.persons());
        object.put("cases_before", figure.casesBefore());
        return object;
    }

    private static Map<String, Object> grade(GradeFigure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("grade", figure.grade().code());
        object.putAll(cases(figure.count()));
        object.put("by_role", new TreeMap<>(figure.byRole()));
        return object;
    }

    private static Map<String, Object> conversion(ConversionFigure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("grade", figure.grade().code());
        object.put("count", figure.count());
        object.put("persons", figure.persons());
        return object;
    }

    private static Map<String, Object> sanctions(SanctionFigure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("count", figure.count());
        object.put("persons", figure.persons());
        object.put("months", figure.months());
        object.put("by_status", new TreeMap<>(figure.byStatus()));
        return object;
    }

    private static Map<String, Object> item(ItemFigure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("item", figure.item().map(Provision::code).orElse(""));
        object.put("measure", figure.measure());
        object.put("count", figure.count());
        object.put("persons", figure.persons());
        object.put("months", figure.months());
        object.put("named", figure.named().stream().map(Officer::name).toList());
        return object;
    }

    private static Map<String, Object> reversals(ReversalFigure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("liabilities", figure.liabilities());
        object.put("conversions", figure.conversions());
        object.put("sanctions", figure.sanctions());
        return object;
    }
}
