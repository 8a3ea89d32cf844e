package org.taizhang.command;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that every command knows; each is a setting of the same name. */
final class CommonOptions {

    @Option(names = "--home", paramLabel = "DIR")
    private String home;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private String date;

    @Option(names = "--court", paramLabel = "COURT")
    private String court;

    @Option(names = "--db-url", paramLabel = "URL")
    private String dbUrl;

    @Option(names = "--db-user", paramLabel = "USER")
    private String dbUser;

    @Option(names = "--db-password-file", paramLabel = "FILE")
    private String dbPasswordFile;

    @Option(names = "--lang", paramLabel = "zh|en")
    private String lang;

    /** The options given, by the key of their setting. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "home", home);
        put(given, "date", date);
        put(given, "court", court);
        put(given, "db-url", dbUrl);
        put(given, "db-user", dbUser);
        put(given, "db-password-file", dbPasswordFile);
        put(given, "lang", lang);
        return given;
    }

    private static void put(Map<String, String> given, String key, String value) {
        if (value != null) {
            given.put(key, value);
        }
    }
}
