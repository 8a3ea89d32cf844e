package org.taizhang.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.taizhang.intake.Problem;
import org.taizhang.intake.arrival.ReceiptNo;
import org.taizhang.message.Code;

/**
 * A problem as it was stored ({@code outputs.md}, table rejections).
 *
 * @param receipt number of the receipt
 * @param problem what is wrong, and where
 */
public record StoredProblem(String receipt, Problem problem) {

    static StoredProblem read(ResultSet row) throws SQLException {
        return new StoredProblem(
                ReceiptNo.of(row.getLong("receipt_no")),
                new Problem(
                        Code.valueOf(row.getString("code")),
                        WordsJson.read(row.getString("arguments")),
                        new Problem.Place(
                                0,
                                row.getString("file_name"),
                                row.getString("sheet"),
                                row.getInt("row_no"),
                                row.getInt("column_index"),
                                row.getString("header"),
                                row.getString("value"))));
    }

    /** What kind of problem. */
    public Code code() {
        return problem.code();
    }
}
