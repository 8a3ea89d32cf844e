package org.taizhang.publication.receipt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.SheetSpec;
import org.taizhang.intake.UnitKind;
import org.taizhang.intake.WorkbookSpec;
import org.taizhang.intake.receipt.FileSheet;
import org.taizhang.intake.receipt.ReceiptFacts;

/**
 * The template's sheets with the rejected rows of a file. A sheet has the columns that the file had, because a blank under
 * a header clears what is stored where a column that is lacking leaves it, and those that an error asks for. Where nothing
 * of a sheet is rejected, it offers every column.
 */
final class RefillSheets {

    /** A sheet of a workbook holds not many more. */
    private static final int MOST_ROWS = 1_000_000;

    private static final String NOTE = "标红的单元格有错误，批注写明原因和改正办法（所说的行号是原文件的行号）。请直接在本表中改正，多余的行可以删除；改完后保存并上传本文件，已采纳的行不必重报。";
    private static final String NOTHING = "本表没有退回的行。改正其他表时需要补填的，可以写在这里。";

    private final WorkbookSpec spec;
    private final ReceiptFacts facts;
    private final Map<Integer, Integer> rejected;
    private final RefillRows cells = new RefillRows();

    RefillSheets(WorkbookSpec spec, ReceiptFacts facts) {
        this.spec = spec;
        this.facts = facts;
        this.rejected = facts.rejectedRows();
    }

    /** The sheets, those of everyday work first; none where nothing is rejected. */
    List<RefillSheet> sheets() {
        List<RefillSheet> sheets = new ArrayList<>();
        if (rejected.isEmpty()) {
            return sheets;
        }
        List<SheetSpec> ordered = spec.sheets().stream()
                .sorted(Comparator.comparing(sheet -> sheet.kind().unit() != UnitKind.EVALUATION))
                .toList();
        for (SheetSpec sheet : ordered) {
            List<FileSheet> own = facts.sheets().stream()
                    .filter(there -> there.kind() == sheet.kind() && rejected.containsKey(there.index()))
                    .toList();
            if (own.isEmpty()) {
                sheets.add(empty(sheet));
            }
            Set<String> names = new HashSet<>();
            own.forEach(there -> sheets.add(sheet(sheet, there, name(sheet.kind(), names))));
        }
        return sheets;
    }

    private static RefillSheet empty(SheetSpec sheet) {
        String label = sheet.kind().label();
        return new RefillSheet(
                label,
                label,
                NOTHING,
                sheet.columns().stream().map(RefillColumn::of).toList(),
                List.of());
    }

    private RefillSheet sheet(SheetSpec sheet, FileSheet there, String name) {
        Set<Column> wanted = new HashSet<>(there.columns());
        wanted.addAll(facts.missingColumns(there));
        List<RefillColumn> columns = sheet.columns().stream()
                .filter(column -> wanted.contains(column.column()))
                .map(RefillColumn::of)
                .toList();
        int count = rejected.get(there.index());
        String title = sheet.kind().label() + "（退回 " + count + " 行，待改正）";
        return new RefillSheet(
                name,
                title,
                note(count),
                columns,
                () -> mapped(facts.rejectedRows(there, MOST_ROWS), row -> cells.row(row, sheet, columns)));
    }

    private String note(int count) {
        String note = count > MOST_ROWS ? NOTE + "行数过多，本表只列出前 " + MOST_ROWS + " 行，其余请在原文件中改正。" : NOTE;
        return facts.errorCount() > RefillRows.MOST_COMMENTS
                ? note + "错误过多，批注只写前 " + RefillRows.MOST_COMMENTS + " 处，其余见「错误清单」。"
                : note;
    }

    /** The label, which blanks behind it tell from other sheets of the same kind: the import doesn't compare them. */
    private static String name(SheetKind kind, Set<String> taken) {
        String name = kind.label();
        while (!taken.add(name)) {
            name += " ";
        }
        return name;
    }

    private static <T> Iterator<List<RefillCell>> mapped(Iterator<T> source, Function<T, List<RefillCell>> function) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return source.hasNext();
            }

            @Override
            public List<RefillCell> next() {
                return function.apply(source.next());
            }
        };
    }
}
