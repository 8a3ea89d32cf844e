package org.taizhang.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;
import org.taizhang.intake.receipt.FileSheet;
import org.taizhang.intake.receipt.RejectedRow;

/** The rows that go back to the office, and the sheets that they stood in. */
public final class RejectedRowStore {

    private static final int BATCH = 200;
    private static final int FETCH = 500;

    private final JdbcTemplate jdbc;

    /** The store behind that data source. */
    public RejectedRowStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(FETCH);
    }

    /** Forgets what a run that is continued will find again. */
    public void restart(Collection<Long> receipts) {
        for (long receipt : receipts) {
            jdbc.update("DELETE FROM receipt_sheet WHERE receipt_no = ?", receipt);
            jdbc.update("DELETE FROM rejected_row WHERE receipt_no = ?", receipt);
        }
    }

    /** Notes which of our sheets a file has. */
    public void addSheets(long receipt, List<FileSheet> sheets) {
        jdbc.batchUpdate(
                "INSERT INTO receipt_sheet (receipt_no, sheet_index, kind, name, columns_there) VALUES (?,?,?,?,?)",
                sheets,
                BATCH,
                (statement, sheet) -> {
                    statement.setLong(1, receipt);
                    statement.setInt(2, sheet.index());
                    statement.setString(3, sheet.kind().name());
                    statement.setString(4, sheet.name());
                    statement.setString(5, RowsJson.columns(sheet.columns()));
                });
    }

    /** Adds rows of rejected units of a file. */
    public void add(long receipt, List<RejectedRow> rows) {
        jdbc.batchUpdate(
                "INSERT INTO rejected_row (receipt_no, sheet_index, row_no, unit_kind, unit, cells, kept, faults, note)"
                        + " VALUES (?,?,?,?,?,?,?,?,?)",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setLong(1, receipt);
                    statement.setInt(2, row.sheet());
                    statement.setInt(3, row.row());
                    statement.setString(4, row.unit().kind().name());
                    statement.setString(5, row.unit().id());
                    statement.setString(6, RowsJson.texts(row.cells()));
                    statement.setString(7, RowsJson.texts(row.kept()));
                    statement.setString(8, RowsJson.faults(row.faults()));
                    statement.setString(9, row.note().map(WordsJson::write).orElse(null));
                });
    }

    /** The sheets of ours that a receipt's file has. */
    List<FileSheet> sheets(long receipt) {
        return jdbc.query(
                "SELECT * FROM receipt_sheet WHERE receipt_no = ? ORDER BY sheet_index",
                (row, i) -> new FileSheet(
                        row.getInt("sheet_index"),
                        SheetKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        RowsJson.columns(row.getString("columns_there"))),
                receipt);
    }

    /** How many rows of each sheet there are. */
    Map<Integer, Integer> counts(long receipt) {
        Map<Integer, Integer> counts = new TreeMap<>();
        jdbc.query(
                "SELECT sheet_index, COUNT(*) n FROM rejected_row WHERE receipt_no = ? GROUP BY sheet_index",
                (ResultSet row) -> {
                    counts.put(row.getInt("sheet_index"), row.getInt("n"));
                },
                receipt);
        return counts;
    }

    /** The rows of a sheet in their order, streamed; to be closed. */
    Stream<RejectedRow> rows(long receipt, int sheet, int limit) {
        return jdbc.queryForStream(
                "SELECT * FROM rejected_row WHERE receipt_no = ? AND sheet_index = ? ORDER BY row_no LIMIT ?",
                (row, i) -> row(row),
                receipt,
                sheet,
                limit);
    }

    private static RejectedRow row(ResultSet row) throws SQLException {
        return new RejectedRow(
                row.getInt("sheet_index"),
                row.getInt("row_no"),
                new UnitId(UnitKind.valueOf(row.getString("unit_kind")), row.getString("unit")),
                RowsJson.texts(row.getString("cells")),
                RowsJson.texts(row.getString("kept")),
                RowsJson.faults(row.getString("faults")),
                Optional.ofNullable(row.getString("note")).map(WordsJson::read));
    }
}
