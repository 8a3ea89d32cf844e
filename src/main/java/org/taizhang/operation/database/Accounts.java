package org.taizhang.operation.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/** The embedded server's accounts, with random passwords that only the files' owner can read. */
record Accounts(Account root, Account migration, Account run) {

    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** Reads the accounts, or makes them up and writes them when there are none yet. */
    static Accounts loadOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        }
        return new Accounts(
                account(passwords, "root"), account(passwords, "taizhang_owner"), account(passwords, "taizhang"));
    }

    private static Account account(Properties passwords, String user) {
        String password = passwords.getProperty(user);
        if (password == null) {
            throw new DatabaseUnavailable("内置数据库的账户文件缺少 " + user + " 的口令");
        }
        return new Account(user, password);
    }

    private static void create(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        Properties passwords = new Properties();
        for (String user : new String[] {"root", "taizhang_owner", "taizhang"}) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            passwords.setProperty(user, HexFormat.of().formatHex(bytes));
        }
        StringWriter text = new StringWriter();
        passwords.store(text, null);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, OWNER_ONLY);
        Files.writeString(part, text.toString());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
