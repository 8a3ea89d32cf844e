package org.taizhang.bench.rival;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.bench.workload.WorkloadFile;

/**
 * A plain table that takes a sheet's rows as they are, with a primary key and two indexes.
 *
 * @param sheet the sheet
 * @param name the table
 * @param columns the sheet's columns
 * @param key places of the columns that tell rows apart
 * @param indexes place of the column of each index
 * @param texts places of columns with free text
 */
public record Target(
        String sheet,
        String name,
        List<String> columns,
        List<Integer> key,
        List<Integer> indexes,
        List<Integer> texts) {

    /** The environment variable that holds the JDBC address of the server. */
    public static final String DATABASE = "BENCH_DATABASE";

    /** The schema that the tables are in. */
    public static final String SCHEMA = "bench";

    /** The tables for the three sheets. */
    public static final List<Target> ALL = List.of(
            new Target(
                    WorkloadFile.REGISTRATION,
                    SCHEMA + ".registration",
                    WorkloadFile.REGISTRATION_COLUMNS,
                    List.of(0),
                    List.of(1, 8),
                    List.of(12, 13, 14, 15)),
            new Target(
                    WorkloadFile.PARTICIPANTS,
                    SCHEMA + ".participant",
                    WorkloadFile.PARTICIPANT_COLUMNS,
                    List.of(0, 1),
                    List.of(1, 3),
                    List.of()),
            new Target(
                    WorkloadFile.FINDINGS,
                    SCHEMA + ".finding",
                    WorkloadFile.FINDING_COLUMNS,
                    List.of(0, 1, 2, 4),
                    List.of(4, 14),
                    List.of()));

    /** The statement that makes it. */
    public String create() {
        StringBuilder sql = new StringBuilder("CREATE TABLE " + name + " (");
        for (int i = 0; i < columns.size(); i++) {
            sql.append(column(i)).append(texts.contains(i) ? " TEXT, " : " VARCHAR(60) NOT NULL, ");
        }
        indexes.forEach(i -> sql.append("INDEX (").append(column(i)).append("), "));
        return sql.append("PRIMARY KEY (")
                .append(keyColumns(", "))
                .append(")) ENGINE=InnoDB")
                .toString();
    }

    String insert() {
        return "INSERT INTO " + name + " VALUES ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(",")) + ")";
    }

    String lookUp() {
        return "SELECT * FROM " + name + " WHERE " + keyColumns(" = ? AND ") + " = ?";
    }

    private String keyColumns(String separator) {
        return key.stream().map(Target::column).collect(Collectors.joining(separator));
    }

    private static String column(int place) {
        return "c" + place;
    }

    static Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getenv(DATABASE));
    }
}
