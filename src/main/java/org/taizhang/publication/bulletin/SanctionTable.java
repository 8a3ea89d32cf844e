package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.court.Officer;
import org.taizhang.publication.Block.Grid;
import org.taizhang.publication.Block.GridColumn;
import org.taizhang.publication.bulletin.BulletinFigures.ItemFigure;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** The table of a month's sanctions: a row for each item and measure, the named officers, and the totals. */
final class SanctionTable {

    /** A column of the table of sanctions, with its cell in the row of totals. */
    private record Part(String header, int share, boolean prose, String total, Function<ItemFigure, String> value) {}

    private final Rulebook rulebook;
    private final BulletinFigures figures;

    SanctionTable(Rulebook rulebook, BulletinFigures figures) {
        this.rulebook = rulebook;
        this.figures = figures;
    }

    Grid grid() {
        List<Part> parts = new ArrayList<>(List.of(
                new Part("追究依据", 31, false, "合计", SanctionTable::ground),
                new Part("处理措施", 17, false, "", figure -> figure.item().measure()),
                new Part(
                        "人次",
                        9,
                        false,
                        "" + figures.statistics().sanctions().total().cases().now(),
                        figure -> "" + figure.item().figure().cases().now())));
        if (withholds()) {
            parts.add(new Part(
                    "扣发月数",
                    14,
                    false,
                    "" + figures.statistics().sanctions().months().now(),
                    figure -> "" + figure.item().months().now()));
        }
        if (figures.items().stream().anyMatch(item -> !item.named().isEmpty())) {
            parts.add(new Part("被追究人员", 33, true, "", SanctionTable::names));
        }
        List<List<String>> rows = new ArrayList<>();
        figures.items()
                .forEach(item -> rows.add(
                        parts.stream().map(part -> part.value().apply(item)).toList()));
        rows.add(parts.stream().map(Part::total).toList());
        return new Grid(
                ChineseDate.of(figures.month()) + "责任追究情况表",
                parts.stream()
                        .map(part -> new GridColumn(part.header(), part.share(), part.prose()))
                        .toList(),
                rows);
    }

    /** Whether the regulation knows of withholding allowance at all. */
    private boolean withholds() {
        return rulebook.sanctions().stream().anyMatch(rule -> rule.months().isPresent());
    }

    private static String ground(ItemFigure item) {
        return item.item().item().map(Provision::citation).orElse("—");
    }

    /** The officers by division, both in the office's order. */
    private static String names(ItemFigure item) {
        Map<String, List<Officer>> byDivision = item.named().stream()
                .collect(Collectors.groupingBy(Officer::division, LinkedHashMap::new, Collectors.toList()));
        return byDivision.entrySet().stream()
                .map(division -> Divisions.label(division.getKey()) + "："
                        + division.getValue().stream().map(Officer::name).collect(Collectors.joining("、")))
                .reduce((one, next) -> one + "；" + next)
                .orElse("—");
    }
}
