package org.taizhang.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.court.Officer;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.intake.ContentJson;
import org.taizhang.intake.Fingerprint;
import org.taizhang.intake.Records;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.SeenRows;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.StoredRow;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;
import org.taizhang.intake.arrival.ReceiptNo;

/**
 * Every version of every row that offices ever sent, a table per sheet. Versions are only added; the latest one of a key
 * is what holds.
 */
public final class VersionStore {

    /** So many rows of a workbook fit into a packet of the driver's larger kind; for more it takes the largest, of 16 MB. */
    private static final int BATCH = 500;

    private static final int FETCH = 10_000;

    /** Uploads make so many officers known at most without reporting a row of theirs; for lack of room a table is copied. */
    private static final int OFFICERS = 20_000;

    private static final Map<SheetKind, String> TABLES = new EnumMap<>(Map.of(
            SheetKind.ROSTER, "officer_version",
            SheetKind.REGISTRATION, "registration_version",
            SheetKind.PARTICIPANTS, "participant_version",
            SheetKind.FINDINGS, "finding_version",
            SheetKind.DECISIONS, "decision_version"));

    private final JdbcTemplate jdbc;
    private final String ledger;
    private final Clock clock;

    /**
     * The store in that schema.
     *
     * @param ledger name of the append-only schema
     * @param clock Asia/Shanghai's
     */
    public VersionStore(DataSource dataSource, String ledger, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.ledger = "`" + ledger + "`.";
        this.clock = clock;
        jdbc.setFetchSize(FETCH);
    }

    /**
     * The fingerprints of everything that a court has stored, as it holds now. They are loaded while the caller goes on, who
     * waits for them with the first rows that he asks for.
     */
    public SeenRows seen(String court) {
        CompletableFuture<SeenRows> begun = new CompletableFuture<>();
        CompletableFuture<Void> loading = begun.thenAcceptAsync(
                table -> TABLES.keySet().forEach(sheet -> fingerprints(sheet, "", List.of(court), table)));
        SeenRows all = new SeenRows(Math.toIntExact(reported(court) + OFFICERS), (units, table) -> loading.join());
        begun.complete(all);
        return all;
    }

    /** The same, read only of units that are asked for. */
    public SeenRows seenAsAsked(String court) {
        Set<UnitId> asked = new HashSet<>();
        return new SeenRows(0, (units, table) -> {
            Map<UnitKind, List<String>> first = units.stream()
                    .filter(asked::add)
                    .collect(Collectors.groupingBy(UnitId::kind, Collectors.mapping(UnitId::id, Collectors.toList())));
            TABLES.keySet().stream()
                    .filter(sheet -> first.containsKey(sheet.unit()))
                    .forEach(sheet -> {
                        List<String> ids = first.get(sheet.unit());
                        fingerprints(sheet, among(ids), arguments(court, ids), table);
                    });
        });
    }

    /** How many rows a court's uploads brought so far: as many as are stored, but for officers whom they made known. */
    public long reported(String court) {
        return jdbc.queryForObject("SELECT COALESCE(SUM(rows_new), 0) FROM receipt WHERE court = ?", Long.class, court);
    }

    private void fingerprints(SheetKind sheet, String among, List<?> arguments, SeenRows into) {
        jdbc.query(
                "SELECT unit, row_key, hash FROM " + ledger + TABLES.get(sheet) + " WHERE court = ?" + among
                        + " ORDER BY court, unit, row_key, version",
                (ResultSet row) -> into.add(key(sheet, row).fingerprint(), Fingerprint.of(row.getBytes("hash"))),
                arguments.toArray());
    }

    /** Whether a court ever reported an evaluation. */
    public boolean hasEvaluations(String court) {
        return !jdbc.queryForList(
                        "SELECT 1 FROM " + ledger + TABLES.get(SheetKind.REGISTRATION) + " WHERE court = ? LIMIT 1",
                        court)
                .isEmpty();
    }

    /** Whom a court knows: names by staff number, withdrawn rows too, because a number stays its person's. */
    public Map<String, String> officerNames(String court) {
        return names("", List.of(court));
    }

    /** The same of those among some staff numbers. */
    public Map<String, String> officerNames(String court, Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of() : names(among(numbers), arguments(court, numbers));
    }

    private Map<String, String> names(String among, List<?> arguments) {
        Map<String, String> names = new HashMap<>();
        jdbc.query(
                "SELECT unit, JSON_VALUE(content, '$.NAME') name FROM " + ledger + "officer_version WHERE court = ?"
                        + among + " ORDER BY unit, row_key, version",
                (ResultSet row) -> {
                    names.put(row.getString("unit"), row.getString("name"));
                },
                arguments.toArray());
        return names;
    }

    /** Everyone whom a court knows, by staff number. */
    public Map<String, Officer> officers(String court) {
        Map<String, Officer> officers = new HashMap<>();
        latest(SheetKind.ROSTER, TABLES.get(SheetKind.ROSTER), "", List.of(court))
                .values()
                .forEach(row -> officers.put(row.key().unit().id(), Records.officer(row.content())));
        return officers;
    }

    /** The decisions that a court has recorded, one an entry number; withdrawn ones too (R42). */
    public List<DecisionRecord> decisions(String court) {
        return latest(SheetKind.DECISIONS, TABLES.get(SheetKind.DECISIONS), "", List.of(court)).values().stream()
                .map(row -> Records.decision(row.content()))
                .toList();
    }

    /** What holds now of some units of one kind. */
    public Map<UnitId, List<StoredRow>> rows(String court, UnitKind kind, Collection<String> units) {
        Map<UnitId, List<StoredRow>> rows = new HashMap<>();
        if (units.isEmpty()) {
            return rows;
        }
        TABLES.forEach((sheet, table) -> {
            if (sheet.unit() == kind) {
                latest(sheet, table, among(units), arguments(court, units))
                        .values()
                        .forEach(row -> rows.computeIfAbsent(row.key().unit(), unit -> new ArrayList<>())
                                .add(row));
            }
        });
        return rows;
    }

    /**
     * The next units of a kind in code-point order.
     *
     * @param after the last one had, or an empty text
     */
    public List<String> units(String court, SheetKind head, String after, int limit) {
        return jdbc.queryForList(
                "SELECT DISTINCT unit FROM " + ledger + TABLES.get(head)
                        + " WHERE court = ? AND unit > ? ORDER BY unit LIMIT ?",
                String.class,
                court,
                after,
                limit);
    }

    /** Where the row that holds now came from, for some units of a sheet: receipt number and row of its workbook. */
    public Map<RowKey, Origin> origins(String court, SheetKind sheet, Collection<String> units) {
        Map<RowKey, Origin> origins = new LinkedHashMap<>();
        if (units.isEmpty()) {
            return origins;
        }
        jdbc.query(
                "SELECT v.unit, v.row_key, v.receipt_no, v.sheet_row, r.file_name FROM " + ledger + TABLES.get(sheet)
                        + " v LEFT JOIN receipt r ON r.receipt_no = v.receipt_no WHERE v.court = ?" + among(units)
                        + " ORDER BY v.unit, v.row_key, v.version",
                (ResultSet row) -> {
                    origins.put(
                            key(sheet, row),
                            new Origin(
                                    ReceiptNo.of(row.getLong("receipt_no")),
                                    Optional.ofNullable(row.getString("file_name"))
                                            .orElse(""),
                                    sheet.label(),
                                    row.getInt("sheet_row")));
                },
                arguments(court, units).toArray());
        return origins;
    }

    /** Adds versions; a version that is there already is an error, because nobody else may write. */
    public void add(String court, SheetKind sheet, List<Version> versions) {
        LocalDateTime now = LocalDateTime.now(clock);
        jdbc.batchUpdate(
                "INSERT INTO " + ledger + TABLES.get(sheet)
                        + " (court, unit, row_key, version, content, hash, receipt_no, sheet_row, recorded_at)"
                        + " VALUES (?,?,?,?,?,?,?,?,?)",
                versions,
                BATCH,
                (statement, version) -> {
                    statement.setString(1, court);
                    statement.setString(2, version.key().unit().id());
                    statement.setString(3, version.key().rest());
                    statement.setInt(4, version.number());
                    statement.setBytes(5, version.content());
                    statement.setBytes(6, version.hash().bytes());
                    statement.setLong(7, version.receipt());
                    statement.setInt(8, version.sheetRow());
                    statement.setObject(9, now);
                });
    }

    /** The table of a sheet's versions. */
    static String table(SheetKind sheet) {
        return TABLES.get(sheet);
    }

    private Map<RowKey, StoredRow> latest(SheetKind sheet, String table, String among, List<?> arguments) {
        Map<RowKey, StoredRow> latest = new LinkedHashMap<>();
        jdbc.query(
                "SELECT unit, row_key, version, content, receipt_no FROM " + ledger + table + " WHERE court = ?" + among
                        + " ORDER BY unit, row_key, version",
                (ResultSet row) -> {
                    RowKey key = key(sheet, row);
                    latest.put(
                            key,
                            new StoredRow(
                                    key,
                                    ContentJson.read(row.getString("content")),
                                    row.getInt("version"),
                                    ReceiptNo.of(row.getLong("receipt_no"))));
                },
                arguments.toArray());
        return latest;
    }

    private static String among(Collection<String> units) {
        return " AND unit IN (" + "?,".repeat(units.size() - 1) + "?)";
    }

    private static List<Object> arguments(String court, Collection<String> units) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(court);
        arguments.addAll(units);
        return arguments;
    }

    static RowKey key(SheetKind sheet, ResultSet row) throws SQLException {
        return new RowKey(new UnitId(sheet.unit(), row.getString("unit")), sheet, row.getString("row_key"));
    }
}
