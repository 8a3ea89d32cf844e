package org.taizhang.publication.receipt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.CellKind;
import org.taizhang.intake.Printable;
import org.taizhang.intake.SheetSpec;
import org.taizhang.intake.receipt.CellFault;
import org.taizhang.intake.receipt.RejectedRow;
import org.taizhang.message.Catalogue;
import org.taizhang.message.Code;
import org.taizhang.message.Language;
import org.taizhang.message.Words;
import org.taizhang.publication.Cell;
import org.taizhang.publication.receipt.RefillCell.Mark;
import org.taizhang.publication.receipt.RefillColumn.Format;

/**
 * Makes rejected rows ready to be mended: each cell as typed, the ones in error marked. What would be read as something
 * else when it is written back, and so slip through unmended, becomes an error value.
 */
final class RefillRows {

    /** A workbook with more comments than this opens slowly; the marks and the list of errors say the rest. */
    static final int MOST_COMMENTS = 20_000;

    private static final Set<String> ERROR_VALUES =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A");
    private static final String NOT_AVAILABLE = "#N/A";
    /** Kinds of which a date's text would be taken for what was typed (E127). */
    private static final Set<CellKind> TAKE_ANY_TEXT = Set.of(CellKind.CODE, CellKind.DOCUMENT_NO, CellKind.TEXT);

    private int comments;

    List<RefillCell> row(RejectedRow row, SheetSpec spec, List<RefillColumn> columns) {
        List<RefillCell> cells = new ArrayList<>();
        for (RefillColumn column : columns) {
            boolean first = cells.isEmpty();
            cells.add(cell(row, column, spec, first));
        }
        return cells;
    }

    private RefillCell cell(RejectedRow row, RefillColumn column, SheetSpec spec, boolean first) {
        List<CellFault> faults = row.faults().stream()
                .filter(fault -> fault.column() == column.column())
                .toList();
        String shown = row.cells().getOrDefault(column.column(), row.kept().getOrDefault(column.column(), ""));
        if (!faults.isEmpty()) {
            String said = faults.stream().map(fault -> words(fault, shown)).collect(Collectors.joining("\n"));
            return new RefillCell(content(shown, column, spec, faults), Mark.FAULT, comment(said));
        }
        RefillCell.Content typed = new RefillCell.Typed(typed(shown, column.format()));
        return first && row.note().isPresent()
                ? new RefillCell(
                        typed, Mark.NOTE, comment(Catalogue.text(row.note().get(), Language.ZH)))
                : new RefillCell(typed, Mark.NONE, Optional.empty());
    }

    private Optional<String> comment(String text) {
        return comments++ < MOST_COMMENTS ? Optional.of(text) : Optional.empty();
    }

    private static String words(CellFault fault, String shown) {
        String text = fault.code() + " " + Catalogue.text(fault.words(), Language.ZH);
        return fault.code() == Code.E127
                ? text + Catalogue.text(Words.of("receipt.was-shown", shown), Language.ZH)
                : text;
    }

    private static RefillCell.Content content(
            String shown, RefillColumn column, SheetSpec spec, List<CellFault> faults) {
        Set<Code> codes = faults.stream().map(CellFault::code).collect(Collectors.toSet());
        if (codes.contains(Code.E121)) {
            return new RefillCell.Unusable(ERROR_VALUES.contains(shown) ? shown : NOT_AVAILABLE);
        }
        boolean guessed = codes.contains(Code.E127) && TAKE_ANY_TEXT.contains(kind(column.column(), spec));
        boolean lost = codes.contains(Code.E122) && !Printable.hasOther(shown);
        return guessed || lost
                ? new RefillCell.Unusable(NOT_AVAILABLE)
                : new RefillCell.Typed(typed(shown, column.format()));
    }

    private static CellKind kind(Column column, SheetSpec spec) {
        return spec.column(column).orElseThrow().kind();
    }

    /** A date or number where it is written as the column's format writes it, else the characters. */
    private static Cell typed(String shown, Format format) {
        return switch (format) {
            case DAY -> day(shown).<Cell>map(Cell.Day::new).orElseGet(() -> Cell.text(shown));
            case WHOLE -> shown.matches("0|[1-9][0-9]{0,8}") ? new Cell.Whole(Long.parseLong(shown)) : Cell.text(shown);
            case TEXT -> Cell.text(shown);
        };
    }

    /** Days that a workbook can hold as days, in either of its date systems. */
    private static Optional<LocalDate> day(String shown) {
        try {
            return Optional.of(LocalDate.parse(shown)).filter(day -> day.getYear() > 1904 && day.getYear() < 9999);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
