package org.taizhang.intake.jdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.intake.arrival.Arrival;
import org.taizhang.intake.arrival.ReceiptNo;
import org.taizhang.intake.jdbc.Receipt.Status;
import org.taizhang.message.Words;

/** The receipts: which file came when, and what became of it. */
public final class ReceiptStore {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    /** The store behind that data source; the clock is Asia/Shanghai's. */
    public ReceiptStore(DataSource dataSource, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.clock = clock;
    }

    /** The highest receipt number given so far. */
    public long lastNumber() {
        Long last = jdbc.queryForObject("SELECT COALESCE(MAX(receipt_no), 0) FROM receipt", Long.class);
        return last == null ? 0 : last;
    }

    /** Notes that a run received a file. */
    public void receive(long number, long run, int ordinal, Arrival arrival, String sha256) {
        jdbc.update(
                "INSERT INTO receipt (receipt_no, run_no, ordinal, court, file_name, origin, from_inbox, sha256, size,"
                        + " received_at, status) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                number,
                run,
                ordinal,
                arrival.court(),
                arrival.path().getFileName().toString(),
                arrival.path().toString(),
                arrival.fromInbox(),
                sha256,
                arrival.size(),
                LocalDateTime.now(clock),
                Status.RECEIVED.name());
    }

    /** Notes that a run takes a receipt back, and gives the withdrawal its own. */
    public void withdraw(long run, Receipt upload) {
        jdbc.update(
                "INSERT INTO receipt (receipt_no, run_no, ordinal, court, file_name, origin, from_inbox, sha256, size,"
                        + " received_at, status, takes_back) VALUES (?,?,0,?,?,'',FALSE,'',0,?,?,?)",
                lastNumber() + 1,
                run,
                upload.court(),
                "撤回 " + upload.no(),
                LocalDateTime.now(clock),
                Status.RECEIVED.name(),
                upload.number());
    }

    /** The receipt with that number. */
    public Optional<Receipt> find(long number) {
        return jdbc.query("SELECT * FROM receipt WHERE receipt_no = ?", (row, i) -> read(row), number).stream()
                .findFirst();
    }

    /** The receipts of a court since then, by number. */
    public List<Receipt> since(String court, LocalDateTime moment) {
        return jdbc.query(
                "SELECT * FROM receipt WHERE court = ? AND received_at >= ? ORDER BY receipt_no",
                (row, i) -> read(row),
                court,
                moment);
    }

    /** The withdrawals of a receipt, oldest first. */
    public List<Receipt> withdrawalsOf(long number) {
        return jdbc.query(
                "SELECT * FROM receipt WHERE takes_back = ? ORDER BY receipt_no", (row, i) -> read(row), number);
    }

    /** Whether a file was received that is kept under that name. */
    public boolean keeps(String keptName) {
        int dash = keptName.indexOf('-');
        OptionalLong number = dash < 0 ? OptionalLong.empty() : ReceiptNo.parse(keptName.substring(0, dash));
        return number.isPresent()
                && find(number.getAsLong())
                        .filter(receipt -> receipt.keptName().equals(keptName))
                        .isPresent();
    }

    /** Receipts that are concluded but whose workbook does not lie where it is kept. */
    public List<Receipt> unfiled() {
        return jdbc.query(
                "SELECT * FROM receipt WHERE filed_at IS NULL AND status <> 'RECEIVED'"
                        + " AND takes_back IS NULL ORDER BY receipt_no",
                (row, i) -> read(row));
    }

    /** The receipts of a run in order of arrival. */
    public List<Receipt> ofRun(long run) {
        return jdbc.query("SELECT * FROM receipt WHERE run_no = ? ORDER BY ordinal", (row, i) -> read(row), run);
    }

    /** Every receipt of a court by number. */
    public List<Receipt> ofCourt(String court) {
        return jdbc.query("SELECT * FROM receipt WHERE court = ? ORDER BY receipt_no", (row, i) -> read(row), court);
    }

    /** An earlier receipt for the very same file of a court, all of whose rows were accepted (F007). */
    public Optional<Receipt> acceptedBefore(Receipt receipt) {
        return jdbc
                .query(
                        "SELECT * FROM receipt WHERE court = ? AND sha256 = ? AND status = 'ACCEPTED'"
                                + " AND run_no <> ? ORDER BY receipt_no LIMIT 1",
                        (row, i) -> read(row),
                        receipt.court(),
                        receipt.sha256(),
                        receipt.run())
                .stream()
                .findFirst();
    }

    /** Notes what was read of a file. The first count stands: when a run is continued, its own rows are stored already. */
    public void counted(long number, long rowsRead, long rowsUnchanged) {
        jdbc.update(
                "UPDATE receipt SET rows_read = ?, rows_unchanged = ? WHERE receipt_no = ? AND rows_read = 0",
                rowsRead,
                rowsUnchanged,
                number);
    }

    /** Notes that a whole file was refused, or found imported before, and why. */
    public void answered(long number, Status status, Words why) {
        jdbc.update(
                "UPDATE receipt SET status = ?, code = ?, arguments = ? WHERE receipt_no = ?",
                status.name(),
                why.code(),
                WordsJson.write(why),
                number);
    }

    /** Adds what was stored of a file's units, in the transaction that stores them. */
    public void stored(long number, UnitCounts counts) {
        jdbc.update(
                "UPDATE receipt SET units_accepted = units_accepted + ?, rows_new = rows_new + ?,"
                        + " rows_corrected = rows_corrected + ? WHERE receipt_no = ?",
                counts.unitsAccepted(),
                counts.rowsNew(),
                counts.rowsCorrected(),
                number);
    }

    /**
     * Settles how a file that was read came out, from the units that were stored and refused. What is neither says what
     * was stored already; that can't be counted while reading, because a continued run meets its own rows again.
     */
    public void conclude(long number, int unitsRejected) {
        jdbc.update(
                "UPDATE receipt SET status = ?, units_rejected = ?,"
                        + " rows_unchanged = GREATEST(0, rows_read - rows_new - rows_corrected"
                        + " - (SELECT COUNT(*) FROM rejected_row r WHERE r.receipt_no = receipt.receipt_no))"
                        + " WHERE receipt_no = ? AND status IN ('RECEIVED', 'ACCEPTED', 'PARTLY')",
                (unitsRejected == 0 ? Status.ACCEPTED : Status.PARTLY).name(),
                unitsRejected,
                number);
    }

    /** Notes that a file lies in archive or rejected now. */
    public void filed(long number) {
        jdbc.update("UPDATE receipt SET filed_at = ? WHERE receipt_no = ?", LocalDateTime.now(clock), number);
    }

    private static Receipt read(ResultSet row) throws SQLException {
        String arguments = row.getString("arguments");
        return new Receipt(
                row.getLong("receipt_no"),
                row.getLong("run_no"),
                row.getInt("ordinal"),
                row.getString("court"),
                row.getString("file_name"),
                Path.of(row.getString("origin")),
                row.getBoolean("from_inbox"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getObject("received_at", LocalDateTime.class),
                Status.valueOf(row.getString("status")),
                Optional.ofNullable(arguments).map(WordsJson::read),
                row.getInt("rows_read"),
                row.getInt("rows_unchanged"),
                new UnitCounts(
                        row.getInt("units_accepted"),
                        row.getInt("units_rejected"),
                        row.getInt("rows_new"),
                        row.getInt("rows_corrected")),
                row.getObject("filed_at", LocalDateTime.class) != null,
                takesBack(row));
    }

    /** The receipt that a row's receipt takes back, if it is a withdrawal's. */
    static OptionalLong takesBack(ResultSet row) throws SQLException {
        long number = row.getLong("takes_back");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
