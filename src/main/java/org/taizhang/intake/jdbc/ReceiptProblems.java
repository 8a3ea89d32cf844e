package org.taizhang.intake.jdbc;

import java.sql.ResultSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.Problem;
import org.taizhang.intake.receipt.WarningGroup;
import org.taizhang.message.Code;

/** The stored problems of one receipt as the receipt's workbook lists them. */
final class ReceiptProblems {

    private static final int FETCH = 500;

    /** Row numbers that a group of warnings names. */
    private static final int ROWS_NAMED = 12;

    private static final String ERRORS = " FROM problem p JOIN receipt r ON r.receipt_no = p.receipt_no"
            + " LEFT JOIN receipt_sheet s ON s.receipt_no = p.receipt_no AND s.name = p.sheet"
            + " WHERE p.receipt_no = ? AND p.code LIKE 'E%'";

    private final JdbcTemplate jdbc;
    private final long receipt;

    ReceiptProblems(DataSource dataSource, long receipt) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.receipt = receipt;
        jdbc.setFetchSize(FETCH);
    }

    int errorCount() {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM problem WHERE receipt_no = ? AND code LIKE 'E%'", Integer.class, receipt);
        return count == null ? 0 : count;
    }

    /** The errors in the order of the file's sheets, rows and columns, streamed; to be closed. */
    Stream<Problem> errors(int limit) {
        return jdbc.queryForStream(
                "SELECT p.*, r.file_name" + ERRORS
                        + " ORDER BY s.sheet_index, p.row_no, p.column_index, p.header, p.code, p.arguments LIMIT ?",
                (row, i) -> StoredProblem.read(row).problem(),
                receipt,
                limit);
    }

    /** The headers of columns that the sheet lacks and that an error asks to be filled in. */
    Set<Column> missingColumns(String sheet) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        jdbc.queryForList(
                        "SELECT DISTINCT p.header" + ERRORS + " AND p.sheet = ? AND p.column_index < 0",
                        String.class,
                        receipt,
                        sheet)
                .forEach(header -> columns.add(Column.withHeader(header)));
        return columns;
    }

    /** How often each warning was given; one that a continued run gave again counts once. */
    Map<Code, Integer> warningCounts() {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        jdbc.query(
                "SELECT code, COUNT(*) n FROM (SELECT DISTINCT code, sheet, row_no, header, arguments FROM problem"
                        + " WHERE receipt_no = ? AND code LIKE 'W%') w GROUP BY code",
                (ResultSet row) -> {
                    counts.put(Code.valueOf(row.getString("code")), row.getInt("n"));
                },
                receipt);
        return counts;
    }

    List<WarningGroup> warnings(int limit) {
        return jdbc.query(
                "SELECT p.code, p.arguments, p.sheet, p.header, COUNT(DISTINCT p.row_no) n,"
                        + " GROUP_CONCAT(DISTINCT NULLIF(p.row_no, 0) ORDER BY p.row_no SEPARATOR '、' LIMIT "
                        + ROWS_NAMED
                        + ") row_nos FROM problem p"
                        + " LEFT JOIN receipt_sheet s ON s.receipt_no = p.receipt_no AND s.name = p.sheet"
                        + " WHERE p.receipt_no = ? AND p.code LIKE 'W%' AND p.code <> 'W203'"
                        + " GROUP BY p.code, s.sheet_index, p.sheet, p.header, p.arguments"
                        + " ORDER BY p.code, s.sheet_index, p.sheet, MIN(p.row_no), p.header, p.arguments LIMIT ?",
                (row, i) -> new WarningGroup(
                        Code.valueOf(row.getString("code")),
                        WordsJson.read(row.getString("arguments")),
                        row.getString("sheet"),
                        row.getString("header"),
                        row.getInt("n"),
                        Optional.ofNullable(row.getString("row_nos")).orElse("")),
                receipt,
                limit);
    }
}
