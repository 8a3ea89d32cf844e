package org.taizhang.operation.database;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address as the client programs' option file has it, with the migration account's password. */
final class ClientOptions {

    private static final Pattern HOST = Pattern.compile("//(\\[[^]]*]|[^:/,]*)(?::(\\d+))?");
    private static final String DEFAULT_PORT = "3306";

    private ClientOptions() {}

    static String of(DatabaseAddress address) {
        Matcher place = HOST.matcher(address.server());
        if (!place.find()) {
            throw new IllegalArgumentException("no host in " + address.server());
        }
        return String.join(
                "\n",
                "[client]",
                "protocol=tcp",
                "host=" + quoted(place.group(1).replaceAll("[\\[\\]]", "")),
                "port=" + (place.group(2) == null ? DEFAULT_PORT : place.group(2)),
                "user=" + quoted(address.migration().user()),
                "password=" + quoted(address.migration().password()),
                "default-character-set=utf8mb4",
                "max-allowed-packet=1G",
                encryption(address.parameters()),
                "");
    }

    private static String encryption(Map<String, String> parameters) {
        String mode = parameters.getOrDefault("sslMode", "disable");
        if (mode.equals("disable")) {
            return "skip-ssl";
        }
        String check = mode.equals("trust") ? "skip-ssl-verify-server-cert" : "ssl-verify-server-cert";
        String certificate = parameters.getOrDefault("serverSslCert", "");
        return "ssl\n" + check
                + (certificate.isEmpty() ? "" : "\nssl-ca=" + quoted(certificate.replaceFirst("^file:", "")));
    }

    /** The form in which the option file takes any character. */
    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
