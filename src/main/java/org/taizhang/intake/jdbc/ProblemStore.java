package org.taizhang.intake.jdbc;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.intake.Problem;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;

/** What was wrong with the rows of a receipt, and what was accepted with a warning. */
public final class ProblemStore {

    private static final int BATCH = 1_000;
    /** Kind of unit of a problem that is about the file as a whole. */
    private static final String FILE = "FILE";

    private final JdbcTemplate jdbc;
    private final Map<Long, Integer> ordinals = new HashMap<>();

    /** The store behind that data source. */
    public ProblemStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * Forgets what a run that is continued will find again: errors, what is about whole files, and rejected units. The
     * warnings of units that were applied stay, because an applied unit is not checked twice.
     */
    public void restart(Collection<Long> receipts) {
        for (long receipt : receipts) {
            jdbc.update(
                    "DELETE FROM problem WHERE receipt_no = ? AND (code LIKE 'E%' OR unit_kind = ?)", receipt, FILE);
            jdbc.update("DELETE FROM rejected_unit WHERE receipt_no = ?", receipt);
        }
        ordinals.clear();
    }

    /** Adds problems of a file as a whole. */
    public void addOfFile(long receipt, List<Problem> problems) {
        add(problems.stream()
                .map(problem -> new Located(receipt, FILE, "", problem))
                .toList());
    }

    /** Adds problems of units. */
    public void add(List<Located> problems) {
        List<Object[]> rows = new ArrayList<>();
        for (Located located : problems) {
            Problem.Place place = located.problem().place();
            rows.add(new Object[] {
                located.receipt(),
                nextOrdinal(located.receipt()),
                located.unitKind(),
                located.unit(),
                place.sheet(),
                place.row(),
                place.column(),
                place.header(),
                place.value(),
                located.problem().code().name(),
                WordsJson.write(located.problem().words())
            });
        }
        inBatches(
                "INSERT INTO problem (receipt_no, ordinal, unit_kind, unit, sheet, row_no, column_index, header,"
                        + " value, code, arguments) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                rows);
    }

    /** Notes units of receipts of which nothing was applied. */
    public void reject(Map<Long, List<UnitId>> units) {
        List<Object[]> rows = new ArrayList<>();
        units.forEach((receipt, ids) ->
                ids.forEach(id -> rows.add(new Object[] {receipt, id.kind().name(), id.id()})));
        inBatches(
                "INSERT INTO rejected_unit (receipt_no, unit_kind, unit) VALUES (?,?,?)"
                        + " ON DUPLICATE KEY UPDATE unit_kind = VALUES(unit_kind)",
                rows);
    }

    /** Which units of a receipt were refused. */
    public Set<UnitId> unitsRejected(long receipt) {
        return Set.copyOf(jdbc.query(
                "SELECT unit_kind, unit FROM rejected_unit WHERE receipt_no = ?",
                (row, i) -> new UnitId(UnitKind.valueOf(row.getString("unit_kind")), row.getString("unit")),
                receipt));
    }

    /** How many units of a receipt were rejected. */
    public int rejectedUnits(long receipt) {
        Integer count =
                jdbc.queryForObject("SELECT COUNT(*) FROM rejected_unit WHERE receipt_no = ?", Integer.class, receipt);
        return count == null ? 0 : count;
    }

    /** The stored problems of a court, or of one receipt of it, errors and refusals before warnings. */
    public void stream(String court, boolean warningsToo, Consumer<StoredProblem> consumer) {
        jdbc.query(
                "SELECT p.*, r.file_name FROM problem p JOIN receipt r ON r.receipt_no = p.receipt_no"
                        + " WHERE r.court = ?" + (warningsToo ? "" : " AND p.code NOT LIKE 'W%'")
                        + " ORDER BY p.receipt_no, p.code LIKE 'W%', p.sheet, p.row_no, p.column_index",
                (ResultSet row) -> consumer.accept(StoredProblem.read(row)),
                court);
    }

    /** The first errors of a receipt's rows, by sheet and row. */
    public List<StoredProblem> errors(long receipt, int limit) {
        return jdbc.query(
                "SELECT p.*, r.file_name FROM problem p JOIN receipt r ON r.receipt_no = p.receipt_no"
                        + " WHERE p.receipt_no = ? AND p.code LIKE 'E%'"
                        + " ORDER BY p.sheet, p.row_no, p.column_index LIMIT ?",
                (row, i) -> StoredProblem.read(row), receipt, limit);
    }

    /** The first rows that a withdrawal left because of later receipts, by sheet and row. */
    public List<StoredProblem> left(long receipt, int limit) {
        return jdbc.query(
                "SELECT p.*, r.file_name FROM problem p JOIN receipt r ON r.receipt_no = p.receipt_no"
                        + " WHERE p.receipt_no = ? AND r.takes_back IS NOT NULL AND p.code = 'F011'"
                        + " ORDER BY p.ordinal LIMIT ?",
                (row, i) -> StoredProblem.read(row),
                receipt,
                limit);
    }

    /** How many rows a withdrawal left because of later receipts. */
    public int leftCount(long receipt) {
        return count(receipt, "F011");
    }

    /** How many errors a receipt's rows have. */
    public int errorCount(long receipt) {
        return count(receipt, "E%");
    }

    /** How many warnings a receipt has. */
    public int warningCount(long receipt) {
        return count(receipt, "W%");
    }

    /** How often each code refused something of a receipt, or left it in a withdrawal. */
    public SortedMap<String, Integer> errorsByCode(long receipt) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        jdbc.query(
                "SELECT code, COUNT(*) times FROM problem WHERE receipt_no = ? AND code NOT LIKE 'W%' GROUP BY code",
                row -> {
                    counts.put(row.getString("code"), row.getInt("times"));
                },
                receipt);
        return counts;
    }

    private int count(long receipt, String codes) {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM problem WHERE receipt_no = ? AND code LIKE ?", Integer.class, receipt, codes);
        return count == null ? 0 : count;
    }

    private int nextOrdinal(long receipt) {
        int ordinal = ordinals.computeIfAbsent(receipt, this::lastOrdinal) + 1;
        ordinals.put(receipt, ordinal);
        return ordinal;
    }

    private int lastOrdinal(long receipt) {
        Integer last = jdbc.queryForObject(
                "SELECT COALESCE(MAX(ordinal), 0) FROM problem WHERE receipt_no = ?", Integer.class, receipt);
        return last == null ? 0 : last;
    }

    private void inBatches(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    /**
     * A problem of a unit.
     *
     * @param receipt of the file that it stands in
     * @param unitKind kind of the unit
     * @param unit id of the unit
     * @param problem the problem
     */
    public record Located(long receipt, String unitKind, String unit, Problem problem) {

        /** A problem of that unit. */
        public static Located of(long receipt, UnitId unit, Problem problem) {
            return new Located(receipt, unit.kind().name(), unit.id(), problem);
        }
    }
}
