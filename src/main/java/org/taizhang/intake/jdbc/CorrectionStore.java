package org.taizhang.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.Correction;
import org.taizhang.intake.Problem;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;

/** What each receipt changed of what was stored. It stays when a run is continued: an applied unit is not checked twice. */
public final class CorrectionStore {

    private static final int BATCH = 500;
    private static final int FETCH = 500;

    private final JdbcTemplate jdbc;

    /** The store behind that data source. */
    public CorrectionStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(FETCH);
    }

    /** Adds corrections that a receipt's file made. */
    public void add(long receipt, List<Correction> corrections) {
        jdbc.batchUpdate(
                "INSERT INTO correction (receipt_no, unit_kind, unit, kind, row_key, sheet, row_no, column_index, header,"
                        + " value, column_name, old_value, new_value, replaced) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                corrections,
                BATCH,
                (statement, correction) -> {
                    RowKey key = correction.key();
                    Problem.Place place = correction.place();
                    statement.setLong(1, receipt);
                    statement.setString(2, key.unit().kind().name());
                    statement.setString(3, key.unit().id());
                    statement.setString(4, key.sheet().name());
                    statement.setString(5, key.rest());
                    statement.setString(6, place.sheet());
                    statement.setInt(7, place.row());
                    statement.setInt(8, place.column());
                    statement.setString(9, place.header());
                    statement.setString(10, place.value());
                    statement.setString(11, correction.column().name());
                    statement.setString(12, correction.before());
                    statement.setString(13, correction.after());
                    statement.setBoolean(14, correction.replaced());
                });
    }

    /** The corrections of a receipt in the order of the file's sheets, rows and columns, streamed; to be closed. */
    Stream<Correction> stream(long receipt, int limit) {
        return jdbc.queryForStream(
                "SELECT c.*, r.file_name FROM correction c JOIN receipt r ON r.receipt_no = c.receipt_no"
                        + " LEFT JOIN receipt_sheet s ON s.receipt_no = c.receipt_no AND s.name = c.sheet"
                        + " WHERE c.receipt_no = ? ORDER BY s.sheet_index, c.row_no, c.column_index, c.row_key,"
                        + " c.column_name LIMIT ?",
                (row, i) -> read(row),
                receipt,
                limit);
    }

    /** How many rows of a receipt only withdrew others, because the finding is stated the other way now. */
    int replaced(long receipt) {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM correction WHERE receipt_no = ? AND replaced", Integer.class, receipt);
        return count == null ? 0 : count;
    }

    private static Correction read(ResultSet row) throws SQLException {
        UnitId unit = new UnitId(UnitKind.valueOf(row.getString("unit_kind")), row.getString("unit"));
        return new Correction(
                new RowKey(unit, SheetKind.valueOf(row.getString("kind")), row.getString("row_key")),
                new Problem.Place(
                        0,
                        row.getString("file_name"),
                        row.getString("sheet"),
                        row.getInt("row_no"),
                        row.getInt("column_index"),
                        row.getString("header"),
                        row.getString("value")),
                Column.valueOf(row.getString("column_name")),
                row.getString("old_value"),
                row.getString("new_value"),
                row.getBoolean("replaced"));
    }
}
