package org.taizhang.command.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.taizhang.court.CourtRules;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.RowContent;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.UnitKind;
import org.taizhang.intake.arrival.ReceiptNo;
import org.taizhang.intake.jdbc.HistoryStore;
import org.taizhang.intake.jdbc.RecordedVersion;

/** Every version of every row that was ever stored: a line per column that it changed, from what to what. */
public final class HistoryTable implements Table {

    private static final DateTimeFormatter RECORDED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'+08:00'");

    private final List<CourtRules> courts;
    private final HistoryStore history;
    private final Part part;

    /**
     * Which part of the history is asked for; all of it where nothing is given.
     *
     * @param evaluation 评查编号
     * @param officer 工号 that the row names
     * @param receipt number of the receipt that brought the version
     */
    public record Part(Optional<String> evaluation, Optional<String> officer, OptionalLong receipt) {

        private boolean has(SheetKind sheet) {
            return evaluation.isEmpty() || sheet.unit() == UnitKind.EVALUATION;
        }

        private boolean has(RecordedVersion recorded) {
            String officerNo = recorded.version().content().value(Column.OFFICER_NO);
            return officer.map(officerNo::equals).orElse(true)
                    && (receipt.isEmpty()
                            || receipt.getAsLong() == recorded.version().receipt());
        }
    }

    /** The history of some courts. */
    public HistoryTable(List<CourtRules> courts, HistoryStore history, Part part) {
        this.courts = courts;
        this.history = history;
        this.part = part;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "court",
                "sheet",
                "unit",
                "row_key",
                "version",
                "receipt_no",
                "recorded_at",
                "file",
                "row",
                "column",
                "before",
                "after");
    }

    @Override
    public void write(TableWriter writer) {
        for (CourtRules court : courts) {
            for (SheetKind sheet : SheetKind.values()) {
                if (part.has(sheet)) {
                    Changes changes = new Changes(court.id(), writer);
                    history.stream(court.id(), sheet, part.evaluation(), changes::add);
                }
            }
        }
    }

    /** Compares each version with the one before it. */
    private final class Changes {

        private final String court;
        private final TableWriter writer;
        private RowKey row;
        private RowContent before;

        private Changes(String court, TableWriter writer) {
            this.court = court;
            this.writer = writer;
        }

        private void add(RecordedVersion recorded) {
            if (!recorded.key().equals(row)) {
                row = recorded.key();
                before = RowContent.of(Map.of());
            }
            RowContent after = recorded.version().content();
            if (part.has(recorded)) {
                for (Column column : Column.values()) {
                    if (!before.value(column).equals(after.value(column))) {
                        write(recorded, column, before.value(column), after.value(column));
                    }
                }
            }
            before = after;
        }

        private void write(RecordedVersion recorded, Column column, String from, String to) {
            int sheetRow = recorded.version().sheetRow();
            try {
                writer.row(List.of(
                        court,
                        recorded.key().sheet().label(),
                        recorded.key().unit().id(),
                        recorded.key().rest(),
                        Integer.toString(recorded.version().number()),
                        ReceiptNo.of(recorded.version().receipt()),
                        recorded.recordedAt().format(RECORDED),
                        recorded.file(),
                        sheetRow == 0 ? "" : Integer.toString(sheetRow),
                        column.header(),
                        from,
                        to));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
