package org.taizhang.publication.jdbc;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.taizhang.digest.Sha256;
import org.taizhang.ledger.Head;
import org.taizhang.publication.issue.Issue;
import org.taizhang.publication.issue.Issues;

/** Issued bulletins and the bytes of their files. It only selects and inserts; a month or a number can't come twice. */
public final class IssueStore {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** What an insert needs besides the file, and how much longer the file may get when its bytes are escaped. */
    private static final int STATEMENT = 1 << 16;

    private static final int ESCAPED = 2;

    private final JdbcTemplate jdbc;
    private final String ledger;

    /**
     * The store in that schema.
     *
     * @param ledger name of the ledger's schema
     */
    public IssueStore(DataSource dataSource, String ledger) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.ledger = "`" + ledger + "`";
    }

    /** What a court has issued, oldest month first. */
    public Issues issues(String court) {
        return new Issues(jdbc.query(
                "SELECT court, month, issue_year, issue_no, issued_on, issued_at, head_number, head_hash,"
                        + " document_number FROM " + ledger + ".bulletin WHERE court = ? ORDER BY month",
                (row, i) -> read(row),
                court));
    }

    /**
     * Stores an issue; its files are to be added in the same transaction, which holds the lock on the court's head.
     *
     * @throws org.springframework.dao.DuplicateKeyException where the month or the number was issued before
     */
    public void add(Issue issue) {
        jdbc.update(
                "INSERT INTO " + ledger + ".bulletin (court, month, issue_year, issue_no, issued_on, issued_at,"
                        + " head_number, head_hash, document_number) VALUES (?,?,?,?,?,?,?,?,?)",
                issue.court(),
                issue.month().toString(),
                issue.year(),
                issue.number(),
                issue.issuedOn(),
                LocalDateTime.ofInstant(issue.issuedAt(), ZONE),
                issue.head().number(),
                issue.head().hash(),
                issue.documentNumber());
    }

    /**
     * Stores a file of an issue, which is fixed from then on.
     *
     * @throws IOException where the server takes no statement as large as that
     */
    public void addFile(Issue issue, String kind, byte[] content) throws IOException {
        Long packet = jdbc.queryForObject("SELECT @@max_allowed_packet", Long.class);
        long needed = (long) ESCAPED * content.length + STATEMENT;
        if (packet != null && needed > packet) {
            throw new IOException("." + kind + ": max_allowed_packet " + packet + " < " + needed);
        }
        jdbc.update(
                "INSERT INTO " + ledger + ".bulletin_file (court, month, kind, sha256, content) VALUES (?,?,?,?,?)",
                issue.court(),
                issue.month().toString(),
                kind,
                Sha256.of(content),
                content);
    }

    /** The SHA-256 of an issue's files by their kind. */
    public SortedMap<String, String> hashes(Issue issue) {
        SortedMap<String, String> hashes = new TreeMap<>();
        RowCallbackHandler add = row -> hashes.put(row.getString("kind"), row.getString("sha256"));
        jdbc.query(
                "SELECT kind, sha256 FROM " + ledger + ".bulletin_file WHERE court = ? AND month = ?",
                add,
                issue.court(),
                issue.month().toString());
        return hashes;
    }

    /** The bytes of a file of an issue, as they were stored. */
    public Optional<byte[]> file(Issue issue, String kind) {
        return jdbc
                .query(
                        "SELECT content FROM " + ledger + ".bulletin_file WHERE court = ? AND month = ? AND kind = ?",
                        (row, i) -> row.getBytes(1),
                        issue.court(),
                        issue.month().toString(),
                        kind)
                .stream()
                .findFirst();
    }

    /** Files that belong to no issue, and how many there are of each month. */
    public Map<String, Integer> strayFiles(String court) {
        Map<String, Integer> stray = new TreeMap<>();
        RowCallbackHandler add = row -> stray.put(row.getString(1), row.getInt(2));
        jdbc.query(
                "SELECT f.month, COUNT(*) FROM " + ledger + ".bulletin_file f WHERE f.court = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM " + ledger + ".bulletin b WHERE b.court = f.court AND b.month = f.month)"
                        + " GROUP BY f.month",
                add,
                court);
        return stray;
    }

    private static Issue read(ResultSet row) throws SQLException {
        return new Issue(
                row.getString("court"),
                YearMonth.parse(row.getString("month")),
                row.getInt("issue_year"),
                row.getInt("issue_no"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("issued_at", LocalDateTime.class).atZone(ZONE).toInstant(),
                new Head(row.getLong("head_number"), row.getString("head_hash")),
                row.getString("document_number"));
    }
}
