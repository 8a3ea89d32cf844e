package org.taizhang.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.intake.ContentJson;
import org.taizhang.intake.PastVersion;
import org.taizhang.intake.RowHistory;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;
import org.taizhang.sql.Keys;

/** All versions of rows, not only the ones that hold. */
public final class HistoryStore {

    private static final int FETCH = 10_000;

    private final JdbcTemplate jdbc;
    private final String ledger;

    /**
     * The versions in that schema.
     *
     * @param ledger name of the append-only schema
     */
    public HistoryStore(DataSource dataSource, String ledger) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.ledger = "`" + ledger + "`.";
        jdbc.setFetchSize(FETCH);
    }

    /** The units of which a receipt changed a row. */
    public SortedSet<UnitId> unitsOf(String court, long receipt) {
        SortedSet<UnitId> units = new TreeSet<>();
        for (SheetKind sheet : SheetKind.values()) {
            jdbc.queryForList(
                            "SELECT DISTINCT unit FROM " + table(sheet) + " WHERE receipt_no = ? AND court = ?",
                            String.class,
                            receipt,
                            court)
                    .forEach(unit -> units.add(new UnitId(sheet.unit(), unit)));
        }
        return units;
    }

    /** Everything stored of some units of one kind. */
    public Map<UnitId, List<RowHistory>> rows(String court, UnitKind kind, Collection<String> units) {
        SortedMap<RowKey, List<PastVersion>> versions = new TreeMap<>();
        for (SheetKind sheet : SheetKind.values()) {
            if (sheet.unit() == kind) {
                jdbc.query(
                        "SELECT v.*, r.takes_back FROM " + table(sheet)
                                + " v LEFT JOIN receipt r ON r.receipt_no = v.receipt_no WHERE v.court = ? AND v.unit IN "
                                + Keys.marks(units) + " ORDER BY v.unit, v.row_key, v.version",
                        (ResultSet row) -> {
                            versions.computeIfAbsent(VersionStore.key(sheet, row), key -> new ArrayList<>())
                                    .add(version(row));
                        },
                        Keys.arguments(court, units));
            }
        }
        Map<UnitId, List<RowHistory>> rows = new HashMap<>();
        versions.forEach((key, list) ->
                rows.computeIfAbsent(key.unit(), unit -> new ArrayList<>()).add(new RowHistory(key, list)));
        return rows;
    }

    /**
     * Every version of a sheet's rows, by row and oldest first, streamed.
     *
     * @param unit only of that unit
     */
    public void stream(String court, SheetKind sheet, Optional<String> unit, Consumer<RecordedVersion> consumer) {
        List<Object> arguments = new ArrayList<>(List.of(court));
        unit.ifPresent(arguments::add);
        jdbc.query(
                "SELECT v.*, r.takes_back, r.file_name FROM " + table(sheet)
                        + " v LEFT JOIN receipt r ON r.receipt_no = v.receipt_no WHERE v.court = ?"
                        + (unit.isPresent() ? " AND v.unit = ?" : "") + " ORDER BY v.unit, v.row_key, v.version",
                (ResultSet row) -> consumer.accept(new RecordedVersion(
                        VersionStore.key(sheet, row),
                        version(row),
                        Optional.ofNullable(row.getString("file_name")).orElse(""),
                        row.getObject("recorded_at", LocalDateTime.class))),
                arguments.toArray());
    }

    private static PastVersion version(ResultSet row) throws SQLException {
        return new PastVersion(
                row.getInt("version"),
                ContentJson.read(row.getString("content")),
                row.getLong("receipt_no"),
                ReceiptStore.takesBack(row),
                row.getInt("sheet_row"));
    }

    private String table(SheetKind sheet) {
        return ledger + VersionStore.table(sheet);
    }
}
