package org.taizhang.operation.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Compares the migrations we have with those applied, without the cost of starting Flyway. */
final class AppliedMigrations {

    static final String RECORD = "flyway_schema_history";
    private static final String SCRIPTS = "classpath:db/migration/*.sql";

    private AppliedMigrations() {}

    /** Whether the same scripts with the same checksums are recorded, and the run account has its rights. */
    static boolean areComplete(DatabaseAddress address) throws SQLException {
        try (Connection connection = address.connectToServer(address.run())) {
            RestoreMark.requireNone(connection, address.schema());
            return isRecordVisible(connection, address.schema())
                    && applied(connection, address.schema()).equals(ours())
                    && Grants.areComplete(connection, address.ledgerSchema());
        }
    }

    /** Whether the table of applied migrations is there for the connection's account. */
    static boolean isRecordVisible(Connection connection, String schema) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = ?")) {
            query.setString(1, schema);
            query.setString(2, RECORD);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** The number of the newest script that we have. */
    static int newestKnown() {
        return ours().keySet().stream()
                .mapToInt(script -> Integer.parseInt(script.substring(1, script.indexOf("__"))))
                .max()
                .orElse(0);
    }

    private static Map<String, Integer> applied(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT script, checksum FROM `" + schema + "`." + RECORD
                        + " WHERE success = 1 AND type = 'SQL'")) {
            Map<String, Integer> applied = new TreeMap<>();
            while (rows.next()) {
                applied.put(rows.getString(1), rows.getInt(2));
            }
            return applied;
        }
    }

    private static Map<String, Integer> ours() {
        try {
            Map<String, Integer> scripts = new TreeMap<>();
            for (Resource script : new PathMatchingResourcePatternResolver().getResources(SCRIPTS)) {
                scripts.put(Objects.requireNonNull(script.getFilename()), checksum(script));
            }
            return scripts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Flyway's own checksum: CRC-32 over the lines without their ends. */
    private static int checksum(Resource script) throws IOException {
        CRC32 crc = new CRC32();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                crc.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) crc.getValue();
    }
}
