package org.taizhang.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.UnitId;
import org.taizhang.sql.Keys;

/** Reads every stored version of rows, by cursor, in the order of their keys and numbers; no other query may run meanwhile. */
public final class VersionWalk {

    private static final int FETCH = 2_000;

    private final JdbcTemplate jdbc;
    private final String ledger;

    /**
     * The versions in that schema.
     *
     * @param ledger name of the append-only schema
     */
    public VersionWalk(DataSource dataSource, String ledger) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.ledger = "`" + ledger + "`.";
        jdbc.setFetchSize(FETCH);
    }

    /** Every version of a court's rows of one sheet. */
    public void all(String court, SheetKind sheet, Consumer<StoredVersion> each) {
        query(sheet, "court = ? ORDER BY unit, row_key, version", each, court);
    }

    /** The versions of one sheet that a receipt brought. */
    public void ofReceipt(long receipt, SheetKind sheet, Consumer<StoredVersion> each) {
        query(sheet, "receipt_no = ? ORDER BY unit, row_key, version", each, receipt);
    }

    /** Every version of some units of a court, by row. */
    public Map<RowKey, List<StoredVersion>> ofUnits(String court, SheetKind sheet, Collection<String> units) {
        Map<RowKey, List<StoredVersion>> versions = new HashMap<>();
        if (units.isEmpty()) {
            return versions;
        }
        query(
                sheet,
                "court = ? AND unit IN " + Keys.marks(units) + " ORDER BY unit, row_key, version",
                version -> versions.computeIfAbsent(version.key(), key -> new ArrayList<>())
                        .add(version),
                Keys.arguments(court, units));
        return versions;
    }

    private void query(SheetKind sheet, String where, Consumer<StoredVersion> each, Object... arguments) {
        RowCallbackHandler show = row -> each.accept(version(sheet, row));
        jdbc.query(
                "SELECT unit, row_key, version, content, hash, receipt_no, sheet_row FROM " + ledger
                        + VersionStore.table(sheet) + " WHERE " + where,
                show,
                arguments);
    }

    private static StoredVersion version(SheetKind sheet, ResultSet row) throws SQLException {
        return new StoredVersion(
                new RowKey(new UnitId(sheet.unit(), row.getString("unit")), sheet, row.getString("row_key")),
                row.getInt("version"),
                row.getString("content"),
                row.getBytes("hash"),
                row.getLong("receipt_no"),
                row.getInt("sheet_row"));
    }
}
