package org.taizhang.operation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The embedded server of a home folder, kept running so that what joins it can be measured apart from its start. The
 * last to close it stops it.
 */
public final class BenchServer implements AutoCloseable {

    private final EmbeddedServer server;
    private final long pid;

    private BenchServer(EmbeddedServer server, long pid) {
        this.server = server;
        this.pid = pid;
    }

    /** Starts the server of a home folder with that much memory for its pages. */
    public static BenchServer start(Path home, long memoryBytes) throws IOException {
        Path root = home.resolve("db");
        EmbeddedServer server = EmbeddedServer.join(root, memoryBytes);
        ServerProcess process = new ServerProcess(new ServerFolder(root.toRealPath()), server.accounts());
        return new BenchServer(server, process.ours().get(0).pid());
    }

    /** The server's process. */
    public long pid() {
        return pid;
    }

    /** A JDBC address with the administrator's credentials. */
    public String url() {
        Account root = server.accounts().root();
        return server.address().withSchemas("", "").url() + "&user=" + root.user() + "&password=" + root.password();
    }

    /** Runs statements as the administrator. */
    public void execute(List<String> statements) throws SQLException {
        try (Connection connection =
                        server.address().connectToServer(server.accounts().root());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows of a query's first two columns. */
    public List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection =
                        server.address().connectToServer(server.accounts().root());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1) + " = " + row.getString(2));
            }
        }
        return rows;
    }

    @Override
    public void close() {
        server.close();
    }
}
