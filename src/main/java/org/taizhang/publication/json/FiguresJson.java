package org.taizhang.publication.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.clock.ClockFigures;
import org.taizhang.court.Officer;
import org.taizhang.publication.bulletin.BulletinFigures;
import org.taizhang.publication.bulletin.BulletinFigures.Corrections;
import org.taizhang.publication.bulletin.BulletinFigures.ItemFigure;
import org.taizhang.publication.bulletin.BulletinFigures.NearConversion;
import org.taizhang.publication.bulletin.BulletinFigures.SanctionLine;
import org.taizhang.publication.bulletin.BulletinFigures.Typical;
import org.taizhang.publication.bulletin.DeadlineFigures;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Provision;
import org.taizhang.statistics.Statistics;

/** A month's figures, each under the name that {@link BulletinFigures} gives it. */
final class FiguresJson {

    private FiguresJson() {}

    static Map<String, Object> of(BulletinFigures figures) {
        Statistics statistics = figures.statistics();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("as_of", figures.asOf().toString());
        object.put("evaluations", StatisticsJson.evaluations(statistics.evaluations()));
        object.put("findings", StatisticsJson.findings(statistics.findings()));
        object.put("liabilities", StatisticsJson.liabilities(statistics.liabilities()));
        object.put("conversions", StatisticsJson.breakdown(statistics.conversions()));
        object.put("sanctions", StatisticsJson.sanctions(statistics.sanctions()));
        object.put("named", figures.items().stream().map(FiguresJson::named).toList());
        object.put(
                "sanction_entries",
                figures.sanctions().stream().map(FiguresJson::entry).toList());
        if (!figures.points().isEmpty()) {
            object.put("points", figures.points());
        }
        object.put("reversals", reversals(figures.corrections()));
        object.put("near", figures.near().stream().map(FiguresJson::near).toList());
        object.put("deadlines", deadlines(figures.deadlines()));
        object.put(
                "typical", figures.typical().stream().map(FiguresJson::typical).toList());
        object.put(
                "readings", figures.readings().stream().map(Interpretation::id).toList());
        return object;
    }

    private static Map<String, Object> named(ItemFigure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("item", figure.item().item().map(Provision::code).orElse(""));
        object.put("measure", figure.item().measure());
        object.put("named", names(figure.named()));
        return object;
    }

    private static long entry(SanctionLine sanction) {
        return sanction.line().posted().number();
    }

    private static Map<String, Object> reversals(Corrections corrections) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("total", corrections.total());
        object.put("liabilities", corrections.liabilities());
        object.put("conversions", corrections.conversions());
        object.put("sanctions", corrections.sanctions());
        object.put(
                "withdrawn",
                corrections.withdrawn().stream()
                        .map(withdrawn -> withdrawn.decision().sanction().number())
                        .toList());
        object.put(
                "basis_changed",
                corrections.changes().stream()
                        .map(change ->
                                List.of(change.from().number(), change.to().number()))
                        .toList());
        return object;
    }

    private static Map<String, Object> near(NearConversion near) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("grade", near.grade().code());
        object.put("role", near.role().map(Enum::name).orElse(""));
        object.put("produces", near.produced().grade().code());
        object.put("persons", near.persons());
        object.put("named", names(near.named()));
        return object;
    }

    private static List<String> names(List<Officer> officers) {
        return officers.stream().map(Officer::name).toList();
    }

    private static Map<String, Object> deadlines(DeadlineFigures deadlines) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("overdue", deadlines.overdue());
        object.put("due_soon", deadlines.dueSoon());
        object.put("done_late", deadlines.doneLate());
        object.put("lapsed", deadlines.lapsed());
        object.put("kinds", deadlines.kinds().stream().map(FiguresJson::clock).toList());
        object.put(
                "divisions",
                deadlines.divisions().stream()
                        .map(division -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("division", division.name());
                            one.put("overdue", division.overdue());
                            one.put(
                                    "kinds",
                                    division.kinds().stream()
                                            .map(FiguresJson::clock)
                                            .toList());
                            return one;
                        })
                        .toList());
        return object;
    }

    private static Map<String, Object> clock(ClockFigures figures) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("clock", figures.rule().id());
        object.put("label", figures.rule().label());
        object.put("overdue", figures.overdue());
        object.put("due_soon", figures.dueSoon());
        object.put("done_late", figures.doneLate());
        object.put("lapsed", figures.lapsed());
        return object;
    }

    private static Map<String, Object> typical(Typical typical) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("circumstance", typical.circumstance().code());
        object.put("fact", typical.fact().orElse(""));
        return object;
    }
}
