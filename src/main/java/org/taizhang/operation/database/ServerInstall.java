package org.taizhang.operation.database;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Makes a new data directory in one go: system tables, our accounts and no others, and the two schemas. */
final class ServerInstall {

    static final String SCHEMA = "taizhang";
    static final String LEDGER_SCHEMA = "taizhang_ledger";

    private ServerInstall() {}

    static void createData(ServerFolder folder, Accounts accounts) throws IOException, InterruptedException {
        if (Files.exists(folder.data())) {
            return;
        }
        Path part = folder.root().resolve("data.part");
        ServerFolder.delete(part);
        Files.createDirectories(part);
        Path sql = folder.root().resolve("install.part.sql");
        writeStatements(sql, folder, accounts);
        try {
            run(ServerCommand.bootstrap(folder, part), sql, folder.log());
        } finally {
            Files.delete(sql);
        }
        Files.move(part, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void run(List<String> command, Path sql, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectInput(sql.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("installing the system tables ended with " + process.exitValue());
        }
    }

    /** The bootstrap reader takes one statement per line. */
    private static void writeStatements(Path sql, ServerFolder folder, Accounts accounts) throws IOException {
        Files.deleteIfExists(sql);
        Files.createFile(sql, Accounts.OWNER_ONLY);
        try (BufferedWriter out = Files.newBufferedWriter(sql)) {
            out.write("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n");
            for (String script : List.of("mariadb_system_tables.sql", "mariadb_system_tables_data.sql")) {
                out.write(Files.readString(folder.share().resolve(script), StandardCharsets.UTF_8));
                out.write('\n');
            }
            for (String statement : accountStatements(accounts)) {
                out.write(statement + ";\n");
            }
        }
    }

    private static List<String> accountStatements(Accounts accounts) {
        return List.of(
                "DELETE FROM mysql.global_priv WHERE user IN ('', 'root')",
                "DELETE FROM mysql.proxies_priv",
                "FLUSH PRIVILEGES",
                createUser(accounts.root()),
                createUser(accounts.migration()),
                createUser(accounts.run()),
                "GRANT ALL ON *.* TO " + named(accounts.root()) + " WITH GRANT OPTION",
                "CREATE DATABASE " + SCHEMA,
                "CREATE DATABASE " + LEDGER_SCHEMA,
                grantAll(SCHEMA, accounts),
                grantAll(LEDGER_SCHEMA, accounts));
    }

    private static String createUser(Account account) {
        return "CREATE USER " + named(account) + " IDENTIFIED BY '" + account.password() + "'";
    }

    static String grantAll(String schema, Accounts accounts) {
        return "GRANT ALL ON " + Grants.pattern(schema) + ".* TO " + named(accounts.migration()) + " WITH GRANT OPTION";
    }

    private static String named(Account account) {
        return "'" + account.user() + "'@'127.0.0.1'";
    }
}
