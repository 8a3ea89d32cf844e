package org.taizhang.bench.rival;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipFile;

/**
 * The floor: one pass over the workbook, its rows loaded by LOAD DATA over two connections while the rest is read. The
 * first connection takes 评查登记, the second the other sheets; every connection has its reader. Checks that all rows sent
 * were stored without a warning. Arguments: the workbook; the environment says where the tables are.
 */
public final class Floor {

    private static final int REGISTRATION = 0;
    private static final int PARTICIPANTS = 1;
    private static final int FINDINGS = 2;

    private final ZipFile zip;
    private final List<byte[]> strings;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Floor(ZipFile zip, List<byte[]> strings) {
        this.zip = zip;
        this.strings = strings;
    }

    /** Loads a workbook once. */
    public static void main(String[] arguments) throws Exception {
        Work.report(() -> {
            try (ZipFile zip = new ZipFile(arguments[0])) {
                new Floor(zip, SheetPass.strings(zip)).load();
            }
        });
    }

    private void load() throws InterruptedException, ExecutionException {
        Future<?> first = threads.submit(lane(REGISTRATION));
        Future<?> second = threads.submit(lane(PARTICIPANTS, FINDINGS));
        first.get();
        second.get();
        threads.shutdown();
    }

    private Callable<Void> lane(int... sheets) {
        return () -> {
            try (Connection connection = Target.connect()) {
                for (int sheet : sheets) {
                    load(sheet, connection);
                }
            }
            return null;
        };
    }

    private void load(int sheet, Connection connection)
            throws SQLException, IOException, InterruptedException, ExecutionException {
        Target target = Target.ALL.get(sheet);
        BlockPipe pipe = new BlockPipe();
        Future<Integer> sent = threads.submit(
                () -> SheetPass.rows(zip, sheet + 1, target.columns().size(), strings, pipe));
        try (Statement statement = connection.createStatement()) {
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(pipe);
            int stored = statement.executeUpdate("LOAD DATA LOCAL INFILE 'pipe' INTO TABLE " + target.name()
                    + " CHARACTER SET utf8mb4 FIELDS TERMINATED BY '\\t' ESCAPED BY '' LINES TERMINATED BY '\\n'");
            check(target, sent.get(), stored, statement);
        }
    }

    private static void check(Target target, int sent, int stored, Statement statement) throws SQLException {
        if (stored != sent) {
            throw new IllegalStateException(target.name() + ": " + sent + " rows sent, " + stored + " stored");
        }
        try (ResultSet warning = statement.executeQuery("SHOW WARNINGS")) {
            if (warning.next()) {
                throw new IllegalStateException(target.name() + ": " + warning.getString("Message"));
            }
        }
    }
}
