package org.taizhang.publication.bulletin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.court.Court;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Grid;
import org.taizhang.rulebook.Rulebook;

/** The tables attached to a bulletin, numbered as they follow one another. */
final class AnnexTables {

    private static final String TITLE = "案件质量评查情况统计表";

    /** Which table. */
    enum Table {
        CLASSES,
        GRADES,
        CIRCUMSTANCES,
        TREND,
        SANCTIONS,
        LATE,
        REVERSALS
    }

    private final Map<Table, AnnexTable> tables = new EnumMap<>(Table.class);

    AnnexTables(Court court, Rulebook rulebook, BulletinFigures figures, Optional<Edition> edition) {
        DivisionTables divisions = new DivisionTables(court, rulebook, figures);
        tables.put(Table.CLASSES, divisions.classes());
        tables.put(Table.GRADES, divisions.grades());
        tables.put(Table.TREND, PeriodTables.trend(rulebook, figures));
        LedgerTables lists = new LedgerTables(rulebook);
        add(Table.CIRCUMSTANCES, PeriodTables.circumstances(figures));
        add(Table.SANCTIONS, lists.sanctions(figures.sanctions()));
        add(Table.LATE, lists.late(edition.map(Edition::late).orElse(List.of())));
        add(Table.REVERSALS, lists.reversals(edition.map(Edition::reversals).orElse(List.of())));
    }

    private void add(Table table, AnnexTable content) {
        if (!content.rows().isEmpty()) {
            tables.put(table, content);
        }
    }

    /** How the text refers to a table that is there: {@code 附件表1}; there are those of what the text speaks of. */
    String reference(Table table) {
        return "附件" + label(table);
    }

    Bulletin.Annex annex() {
        return new Bulletin.Annex(
                TITLE, tables.keySet().stream().<Block>map(this::grid).toList());
    }

    private Grid grid(Table table) {
        AnnexTable content = tables.get(table);
        return new Grid(label(table) + "　" + content.title(), content.columns(), content.rows());
    }

    private String label(Table table) {
        if (!tables.containsKey(table)) {
            throw new IllegalArgumentException("not attached: " + table);
        }
        return "表" + (1 + List.copyOf(tables.keySet()).indexOf(table));
    }
}
