package org.taizhang.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.HeaderSearch.Candidate;
import org.taizhang.intake.excel.Refused;
import org.taizhang.intake.excel.Row;
import org.taizhang.intake.excel.Sheet;
import org.taizhang.intake.excel.SheetReading;
import org.taizhang.intake.excel.Workbook;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

/** A file that is being read: its sheets so far, its counts, and what is wrong with it as a whole. */
final class FileInProgress {

    /** Rows of a sheet are compared with what is stored so many at a time. */
    private static final int PAGE = 500;

    private final int index;
    private final String name;
    private final CellReader cells;
    private final SeenRows seen;
    private final Consumer<StagedRow> spill;
    private final List<ReadSheet> sheets = new ArrayList<>();
    private final Map<SheetKind, Integer> rows = new EnumMap<>(SheetKind.class);
    private final Map<SheetKind, Integer> unchanged = new EnumMap<>(SheetKind.class);
    private final List<Problem> warnings = new ArrayList<>();
    private final NameClaims claims = new NameClaims();
    private Optional<Problem> refusal = Optional.empty();
    private boolean foundSheet;

    FileInProgress(int index, String name, CellReader cells, SeenRows seen, Consumer<StagedRow> spill) {
        this.index = index;
        this.name = name;
        this.cells = cells;
        this.seen = seen;
        this.spill = spill;
    }

    /** Reads a sheet of ours to its end. */
    void read(Workbook workbook, Sheet sheet, SheetSpec spec) throws Refused {
        foundSheet = true;
        List<StagedRow> page = new ArrayList<>(PAGE);
        Relay<StagedRow> taker = new Relay<>("taker", row -> {
            page.add(row);
            if (page.size() == PAGE) {
                take(page, spec.kind());
            }
        });
        SheetReader reader = new SheetReader(spec, cells, index, sheets.size(), taker);
        SheetReading reading;
        try (taker) {
            reading = read(workbook, sheet, reader);
            taker.finish();
        }
        take(page, spec.kind());
        if (reader.header().isPresent()) {
            keep(sheet, spec, reader, reader.header().get());
            warn(sheet, reader, reader.header().get(), reading);
        } else if (!reader.isBlank()) {
            refuse(Code.F006, "F006", sheet.name(), reader.missing());
        }
    }

    private static SheetReading read(Workbook workbook, Sheet sheet, SheetReader reader) throws Refused {
        try (Relay<Row> rows = new Relay<>("rows", reader::accept)) {
            SheetReading reading = workbook.read(sheet, rows::accept);
            rows.finish();
            return reading;
        }
    }

    private void keep(Sheet sheet, SheetSpec spec, SheetReader reader, Candidate header) {
        if (!header.repeated().isEmpty()) {
            refuse(
                    Code.F006,
                    "F006.twice",
                    sheet.name(),
                    header.repeated().get(0).text());
        }
        sheets.add(new ReadSheet(spec.kind(), sheet.name(), header.row(), header.columns()));
        rows.merge(spec.kind(), reader.rowsRead(), Integer::sum);
    }

    private void take(List<StagedRow> page, SheetKind kind) {
        seen.ask(page.stream().map(StagedRow::unit).toList());
        page.forEach(row -> take(row, kind));
        page.clear();
    }

    private void take(StagedRow row, SheetKind kind) {
        if (isUnchanged(row)) {
            unchanged.merge(kind, 1, Integer::sum);
            return;
        }
        spill.accept(row);
        if (kind == SheetKind.PARTICIPANTS && row.key().isPresent()) {
            claim(row);
        } else if (kind == SheetKind.REGISTRATION && row.content().isWithdrawn()) {
            claims.withdraw(row.unit().id());
        }
    }

    private boolean isUnchanged(StagedRow row) {
        return !seen.isEmpty()
                && row.key().isPresent()
                && row.unreadable().isEmpty()
                && seen.unchanged(row.key().get().fingerprint(), row.content().fingerprint(), row.place());
    }

    private void claim(StagedRow row) {
        String named = row.content().value(Column.NAME);
        if (!named.isEmpty() && !row.content().isWithdrawn()) {
            claims.claim(
                    row.content().value(Column.OFFICER_NO), named, row.unit().id());
        }
    }

    private void warn(Sheet sheet, SheetReader reader, Candidate header, SheetReading reading) {
        for (ReadSheet.Header unknown : header.unknown()) {
            Problem.Place place = new Problem.Place(
                    index, name, sheet.name(), header.row(), unknown.index(), unknown.text(), unknown.text());
            warnings.add(new Problem(Code.W202, Words.of("W202", unknown.text()), place));
        }
        if (!reader.withoutHeader().isEmpty()) {
            warn(Code.W202, "W202.blank", sheet, reader.withoutHeader());
        }
        int hiddenColumns = reading.hiddenColumns().size();
        if (reading.hiddenRows() > 0 || hiddenColumns > 0) {
            warn(Code.W206, "W206", sheet, Integer.toString(reading.hiddenRows()), Integer.toString(hiddenColumns));
        }
        if (sheet.visibility() != Sheet.Visibility.VISIBLE) {
            warn(Code.W206, "W206.sheet", sheet);
        }
    }

    private void warn(Code code, String key, Sheet sheet, String... arguments) {
        Problem.Place place = new Problem.Place(index, name, sheet.name(), 0, -1, "", "");
        warnings.add(new Problem(code, Words.of(key, arguments), place));
    }

    private void refuse(Code code, String key, String... arguments) {
        if (refusal.isEmpty()) {
            refuse(new Problem(code, Words.of(key, arguments), Problem.Place.of(index, name)));
        }
    }

    /** Refuses the file; what the reader of the file says goes before what its sheets lack. */
    void refuse(Problem problem) {
        refusal = Optional.of(problem);
    }

    /** Whether any sheet of ours was met. */
    boolean foundSheet() {
        return foundSheet;
    }

    /** The names that rows of 办案人员 give to staff numbers. */
    NameClaims claims() {
        return claims;
    }

    /**
     * The file as it was read.
     *
     * @param labels the names of our sheets, for a file that has none of them
     */
    FileReading finish(String receipt, LocalDate received, String labels) {
        if (!foundSheet) {
            refuse(Code.F005, "F005", labels);
        } else if (rows.values().stream().allMatch(count -> count == 0)) {
            refuse(Code.F008, "F008");
        }
        ReadFile file = new ReadFile(index, receipt, name, received, sheets);
        return new FileReading(file, rows, unchanged, warnings, refusal);
    }
}
