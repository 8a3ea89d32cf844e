package org.taizhang.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.taizhang.rulebook.yaml.RulebookFile;

/** The Measures as they ship, under the readings that a test asks for. */
public final class Qianguo {

    /** Where the file lies. */
    public static final Path FILE = Path.of("data/rulebooks/qianguo-2019.yml");

    private static final Map<Map<String, String>, Rulebook> LOADED = new ConcurrentHashMap<>();

    private Qianguo() {}

    /** The Measures under these switch values, and the file's own otherwise. */
    public static Rulebook reading(Map<String, String> switches) {
        return LOADED.computeIfAbsent(
                Map.copyOf(switches),
                chosen -> RulebookFile.parse(FILE.toString(), text(chosen)).orElseThrow());
    }

    /** The file's text under these switch values. */
    public static String text(Map<String, String> switches) {
        String text = file();
        for (Map.Entry<String, String> chosen : switches.entrySet()) {
            String id = "  - id: " + chosen.getKey() + "\n";
            int at = text.indexOf("    value: ", text.indexOf(id));
            int end = text.indexOf('\n', at);
            if (!text.contains(id) || at < 0) {
                throw new IllegalArgumentException("no switch " + chosen.getKey());
            }
            text = text.substring(0, at) + "    value: " + chosen.getValue() + text.substring(end);
        }
        return text;
    }

    private static String file() {
        try {
            return Files.readString(FILE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
