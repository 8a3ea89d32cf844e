package org.taizhang.operation.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Setting;
import org.taizhang.settings.Settings;

/** An installed MariaDB server, given by {@code db-url}; its ledger schema is the database's name and {@code _ledger}. */
final class ExternalServer {

    private static final Pattern URL = Pattern.compile("(jdbc:mariadb:[^?]*//([^/:,]*)[^/]*/)([^?]+)([?](.*))?");
    private static final String SOCKET_TIMEOUT_MILLIS = "900000";
    private static final int MAJOR = 10;
    private static final int MINOR = 11;

    private ExternalServer() {}

    /**
     * The address as set, checked by connecting.
     *
     * @throws DatabaseUnavailable when it cannot be reached, refuses the account, or is too old
     */
    static DatabaseAddress find(String url, Settings settings) {
        DatabaseAddress address = address(url, settings);
        // To no schema: before the first migration the run's account may have no rights on any.
        try (Connection connection = address.connectToServer(address.run())) {
            requireVersion(connection.getMetaData(), address);
            return address;
        } catch (SQLException failure) {
            throw new DatabaseUnavailable(
                    "连不上数据库 " + address.display() + "（账户 " + address.run() + "），请检查地址、账户和口令", failure);
        }
    }

    static DatabaseAddress address(String url, Settings settings) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a MariaDB address: " + url);
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("socketTimeout", SOCKET_TIMEOUT_MILLIS);
        parameters.put("sslMode", isThisMachine(parts.group(2)) ? "disable" : "verify-full");
        parameters.putAll(parameters(parts.group(5)));
        Account run = new Account(
                settings.get(KnownSettings.DB_USER),
                password(settings, KnownSettings.DB_PASSWORD, KnownSettings.DB_PASSWORD_FILE));
        Account migration = settings.find(KnownSettings.DB_MIGRATION_USER)
                .map(user -> new Account(
                        user,
                        password(
                                settings,
                                KnownSettings.DB_MIGRATION_PASSWORD,
                                KnownSettings.DB_MIGRATION_PASSWORD_FILE)))
                .orElse(run);
        String schema = parts.group(3);
        return new DatabaseAddress(parts.group(1), parameters, schema, schema + "_ledger", run, migration);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            parameters.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return parameters;
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static String password(Settings settings, Setting<String> value, Setting<Path> file) {
        return settings.find(value)
                .or(() -> settings.findPath(file).map(path -> firstLine(path, file)))
                .orElse("");
    }

    private static String firstLine(Path path, Setting<Path> setting) {
        try {
            Optional<String> line = Files.readString(path).lines().findFirst();
            return line.orElseThrow(() -> new DatabaseUnavailable("口令文件 " + path + " 是空的（" + setting.key() + "）"));
        } catch (IOException unreadable) {
            throw new DatabaseUnavailable("无法读取口令文件 " + path + "（" + setting.key() + "）", unreadable);
        }
    }

    private static void requireVersion(DatabaseMetaData server, DatabaseAddress address) throws SQLException {
        boolean recent = server.getDatabaseMajorVersion() > MAJOR
                || server.getDatabaseMajorVersion() == MAJOR && server.getDatabaseMinorVersion() >= MINOR;
        if (!recent || !server.getDatabaseProductName().equals("MariaDB")) {
            throw new DatabaseUnavailable("数据库 " + address.display() + " 是 " + server.getDatabaseProductName() + " "
                    + server.getDatabaseProductVersion() + "，需要 MariaDB " + MAJOR + "." + MINOR + " 以上");
        }
    }
}
