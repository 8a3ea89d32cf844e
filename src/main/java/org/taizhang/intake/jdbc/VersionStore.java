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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
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
import org.taizhang.sql.Keys;

/**
 * Every version of every row that offices ever sent, a table per sheet. Versions are only added; the latest one of a key
 * is what holds.
 */
public final class VersionStore {

    /** So many rows of a workbook fit into a packet of the driver's larger kind; for more it takes the largest, of 16 MB. */
    private static final int BATCH = 500;

    private static final int FETCH = 10_000;

    /** Room for officers whom uploads made known without reporting a row of theirs; for lack of room a table is copied. */
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
     *
     * @param reported how many rows that is, as {@link #reported} says
     */
    public SeenRows seen(String court, long reported) {
        CompletableFuture<SeenRows> begun = new CompletableFuture<>();
        CompletableFuture<Void> loading =
                begun.thenAcceptAsync(table -> TABLES.keySet().forEach(sheet -> fingerprints(sheet, "", table, court)));
        SeenRows all = new SeenRows(Math.toIntExact(reported + OFFICERS), (units, table) -> loading.join());
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
                        fingerprints(sheet, among(ids), table, Keys.arguments(court, ids));
                    });
        });
    }

    /** How many rows a court's uploads brought so far: as many as are stored, but for officers whom they made known. */
    public long reported(String court) {
        return jdbc.queryForObject("SELECT COALESCE(SUM(rows_new), 0) FROM receipt WHERE court = ?", Long.class, court);
    }

    private void fingerprints(SheetKind sheet, String among, SeenRows into, Object... arguments) {
        jdbc.query(
                "SELECT unit, row_key, hash FROM " + ledger + TABLES.get(sheet) + " WHERE court = ?" + among
                        + " ORDER BY court, unit, row_key, version",
                (ResultSet row) -> into.add(key(sheet, row).fingerprint(), Fingerprint.of(row.getBytes("hash"))),
                arguments);
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
        return names("", court);
    }

    /** The same of those among some staff numbers. */
    public Map<String, String> officerNames(String court, Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of() : names(among(numbers), Keys.arguments(court, numbers));
    }

    private Map<String, String> names(String among, Object... arguments) {
        Map<String, String> names = new HashMap<>();
        jdbc.query(
                "SELECT unit, JSON_VALUE(content, '$.NAME') name FROM " + ledger + "officer_version WHERE court = ?"
                        + among + " ORDER BY unit, row_key, version",
                (ResultSet row) -> {
                    names.put(row.getString("unit"), row.getString("name"));
                },
                arguments);
        return names;
    }

    /** Everyone whom a court knows, by staff number. */
    public Map<String, Officer> officers(String court) {
        Map<String, Officer> officers = new HashMap<>();
        latest(SheetKind.ROSTER, "", row -> officers.put(row.key().unit().id(), Records.officer(row.content())), court);
        return officers;
    }

    /** The decisions that a court has recorded, one an entry number; withdrawn ones too (R42). */
    public List<DecisionRecord> decisions(String court) {
        List<DecisionRecord> decisions = new ArrayList<>();
        latest(SheetKind.DECISIONS, "", row -> decisions.add(Records.decision(row.content())), court);
        return decisions;
    }

    /** What holds now of some units of one kind. */
    public Map<UnitId, List<StoredRow>> rows(String court, UnitKind kind, Collection<String> units) {
        return units.isEmpty() ? Map.of() : rows(kind, among(units), Keys.arguments(court, units));
    }

    /**
     * What holds now of the units of one kind between two in code-point order.
     *
     * @param after the last one before them, or an empty text
     * @param upTo the last of them
     */
    public Map<UnitId, List<StoredRow>> rowsBetween(String court, UnitKind kind, String after, String upTo) {
        return rows(kind, " AND unit > ? AND unit <= ?", court, after, upTo);
    }

    private Map<UnitId, List<StoredRow>> rows(UnitKind kind, String condition, Object... arguments) {
        Map<UnitId, List<StoredRow>> rows = new HashMap<>();
        TABLES.keySet().stream()
                .filter(sheet -> sheet.unit() == kind)
                .forEach(sheet -> latest(
                        sheet,
                        condition,
                        row -> rows.computeIfAbsent(row.key().unit(), unit -> new ArrayList<>())
                                .add(row),
                        arguments));
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
                Keys.arguments(court, units));
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

    /** Gives the latest version of each row, in the order of the keys. */
    private void latest(SheetKind sheet, String condition, Consumer<StoredRow> each, Object... arguments) {
        AtomicReference<StoredRow> last = new AtomicReference<>();
        jdbc.query(
                "SELECT unit, row_key, version, content, receipt_no FROM " + ledger + TABLES.get(sheet)
                        + " WHERE court = ?" + condition + " ORDER BY unit, row_key, version",
                (ResultSet row) -> {
                    StoredRow next = stored(sheet, row);
                    StoredRow before = last.getAndSet(next);
                    if (before != null && !before.key().equals(next.key())) {
                        each.accept(before);
                    }
                },
                arguments);
        Optional.ofNullable(last.get()).ifPresent(each);
    }

    private static StoredRow stored(SheetKind sheet, ResultSet row) throws SQLException {
        return new StoredRow(
                key(sheet, row),
                ContentJson.read(row.getBytes("content")),
                row.getInt("version"),
                ReceiptNo.of(row.getLong("receipt_no")));
    }

    private static String among(Collection<String> units) {
        return " AND unit IN " + Keys.marks(units);
    }

    static RowKey key(SheetKind sheet, ResultSet row) throws SQLException {
        return new RowKey(new UnitId(sheet.unit(), row.getString("unit")), sheet, row.getString("row_key"));
    }
}
