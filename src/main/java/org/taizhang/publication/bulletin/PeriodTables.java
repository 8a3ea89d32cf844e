package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.publication.bulletin.AnnexTable.Cell;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.statistics.LiabilityFigures.MonthGrades;
import org.taizhang.statistics.Part;

/** The tables that set months beside each other. */
final class PeriodTables {

    private PeriodTables() {}

    /** The circumstances that any of the three months had. */
    static AnnexTable circumstances(BulletinFigures figures) {
        List<Cell<Part>> cells = List.of(
                Cell.of("条款", 33, part -> Provision.of(part.code()).citation()),
                Cell.prose("差错情形", 34, Part::label),
                Cell.of("本月", 9, part -> part.cases().now()),
                Cell.of("上月", 9, part -> part.cases().before()),
                Cell.of("上年同期", 14, part -> part.cases().yearAgo()));
        return AnnexTable.of(
                "差错情形（项）",
                cells,
                figures.statistics().findings().byCircumstance().parts());
    }

    /** Twelve months of liabilities by grade. */
    static AnnexTable trend(Rulebook rulebook, BulletinFigures figures) {
        List<Cell<MonthGrades>> cells = new ArrayList<>();
        cells.add(Cell.of("月份", 20, month -> ChineseDate.of(month.month())));
        for (Grade grade : rulebook.grades()) {
            cells.add(Cell.of(grade.label(), 12, month -> month.cases().get(grade.code())));
        }
        cells.add(Cell.of(
                "合计",
                10,
                month -> month.cases().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()));
        return AnnexTable.of(
                "近十二个月责任认定（件次）", cells, figures.statistics().liabilities().trend());
    }
}
