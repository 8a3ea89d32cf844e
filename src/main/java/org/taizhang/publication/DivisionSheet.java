package org.taizhang.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.court.Court;
import org.taizhang.rulebook.ChineseNumber;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;

/** The sheet 按部门: what each division comes to, in the office's order, and all together. */
final class DivisionSheet {

    private final Court court;
    private final Wording wording;

    DivisionSheet(Court court, Wording wording) {
        this.court = court;
        this.wording = wording;
    }

    Sheet sheet(String note, LedgerTotals totals) {
        List<Field<DivisionTotals>> fields = fields();
        List<Row> rows = new ArrayList<>();
        List<OfficerTotals> everybody = totals.officers(court.order().officers());
        DivisionTotals.of(court.divisions(), court.order(), totals)
                .forEach(division -> rows.add(Row.of(fields, division, Row.Look.PLAIN)));
        rows.add(Row.of(fields, new DivisionTotals("合计", everybody), Row.Look.TOTAL));
        return new Sheet(
                "按部门",
                court.name() + "案件质量责任追究台账（按部门）",
                note + "　部门为人员现在所属部门；同一人只计一人，案件计件次" + articleOfItems(),
                fields.stream().map(Field::column).toList(),
                rows,
                List.of(),
                List.of());
    }

    private List<Field<DivisionTotals>> fields() {
        List<Field<DivisionTotals>> fields = new ArrayList<>(List.of(
                Field.label("部门", 9, DivisionTotals::name),
                Field.number("责任认定（件次）", 6, DivisionTotals::cases),
                Field.number("责任人（人）", 5, DivisionTotals::persons)));
        for (Grade grade : wording.rulebook().grades()) {
            fields.add(Field.number(grade.shortLabel() + "（件次）", 6, division -> division.cases(grade)));
            fields.add(Field.number(grade.shortLabel() + "（人）", 5, division -> division.persons(grade)));
        }
        fields.add(Field.number("折算（次）", 5, DivisionTotals::conversions));
        wording.items()
                .forEach((item, measure) -> fields.add(
                        Field.number(heading(item, measure), 5, division -> division.sanctions(Optional.of(item)))));
        fields.addAll(List.of(
                Field.number("未适用具体条项", 5, division -> division.sanctions(Optional.empty())),
                Field.number("责任追究（人次）", 6, DivisionTotals::sanctions),
                Field.number("被追究（人）", 5, DivisionTotals::sanctioned),
                Field.number("扣发月数合计", 6, DivisionTotals::months)));
        if (court.pointsShown()) {
            fields.add(Field.<DivisionTotals>number("累计积分（内部参考）", 8, DivisionTotals::points)
                    .onScreen());
            fields.add(Field.<DivisionTotals>number("近一年积分（内部参考）", 8, DivisionTotals::pointsOfLastYear)
                    .onScreen());
        }
        return fields;
    }

    /** Items of one article are named by their number alone, and the article once in the note. */
    private String heading(Provision item, String measure) {
        return article().isEmpty() ? item.citation() + measure : "（" + ChineseNumber.of(item.item()) + "）" + measure;
    }

    private String articleOfItems() {
        return article().map(article -> "；（一）等各项为" + article.citation() + "的条项").orElse("");
    }

    /** The article that all items belong to, if there is one. */
    private Optional<Provision> article() {
        List<Provision> articles = wording.items().keySet().stream()
                .map(item -> new Provision(item.article(), 0))
                .distinct()
                .toList();
        boolean one = articles.size() == 1 && wording.items().keySet().stream().allMatch(item -> item.item() > 0);
        return one ? Optional.of(articles.get(0)) : Optional.empty();
    }
}
