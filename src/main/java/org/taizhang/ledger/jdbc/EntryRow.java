package org.taizhang.ledger.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;

/** How an entry is written to and read from its table. */
final class EntryRow {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final String COLUMNS = "e.court, e.number, e.posted_at, e.officer_no, e.kind, e.effective, e.grade, e.role,"
            + " e.item, e.measure, e.points, e.months, e.evaluation_no, e.case_no, e.articles, e.basis, e.reverses,"
            + " e.rulebook, e.hash";

    private EntryRow() {}

    static void write(PreparedStatement statement, String court, Posted posted) throws SQLException {
        Entry entry = posted.entry();
        int i = 0;
        statement.setString(++i, court);
        statement.setLong(++i, posted.number());
        statement.setObject(++i, LocalDateTime.ofInstant(posted.postedAt(), ZONE));
        statement.setString(++i, entry.officerNo());
        statement.setString(++i, entry.kind().name());
        statement.setObject(++i, entry.effective());
        statement.setString(++i, entry.grade());
        statement.setString(++i, entry.role().name());
        statement.setString(++i, entry.item().map(Provision::code).orElse(""));
        statement.setString(++i, entry.measure());
        statement.setInt(++i, entry.points());
        statement.setInt(++i, entry.months());
        statement.setString(++i, entry.evaluationNo());
        statement.setString(++i, entry.caseNo());
        statement.setString(++i, articles(entry.articles()));
        statement.setString(++i, basis(entry.basis()));
        if (entry.reverses().isPresent()) {
            statement.setLong(++i, entry.reverses().getAsLong());
        } else {
            statement.setNull(++i, Types.BIGINT);
        }
        statement.setString(++i, entry.rulebook());
        statement.setString(++i, posted.hash());
    }

    /** Reads {@link #COLUMNS}, which come first; by their places, since it is done for every entry of a ledger. */
    static Posted read(ResultSet row, String remark) throws SQLException {
        int i = 1;
        long number = row.getLong(++i);
        Instant postedAt = row.getObject(++i, LocalDateTime.class).atZone(ZONE).toInstant();
        String officerNo = row.getString(++i);
        Entry.Kind kind = Entry.Kind.valueOf(row.getString(++i));
        LocalDate effective = row.getObject(++i, LocalDate.class);
        String grade = row.getString(++i);
        Role role = Role.valueOf(row.getString(++i));
        String item = row.getString(++i);
        Entry entry = new Entry(
                kind,
                officerNo,
                effective,
                grade,
                role,
                item.isEmpty() ? Optional.empty() : Optional.of(Provision.of(item)),
                row.getString(++i),
                row.getInt(++i),
                row.getInt(++i),
                row.getString(++i),
                row.getString(++i),
                split(row.getString(++i), ";").map(Provision::of).toList(),
                split(row.getString(++i), " ").map(Long::valueOf).toList(),
                reversed(row, ++i),
                row.getString(++i));
        return new Posted(number, postedAt, entry, remark, row.getString(++i));
    }

    private static OptionalLong reversed(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static String articles(List<Provision> articles) {
        return articles.stream().map(Provision::code).collect(Collectors.joining(";"));
    }

    private static String basis(List<Long> basis) {
        return basis.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Stream<String> split(String text, String separator) {
        return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(separator));
    }
}
