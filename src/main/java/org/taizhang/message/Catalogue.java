package org.taizhang.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words what the program says in Chinese or English, from {@code messages/*.properties}. */
public final class Catalogue {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");
    private static final String BLANK = "blank";
    private static final List<String> BUNDLES = List.of("problems", "program");

    private static final Map<Language, Properties> TEXTS =
            Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), Catalogue::load));

    private Catalogue() {}

    /** The message in a language; fails where the catalogue has no such key or the words too few arguments. */
    public static String text(Words words, Language language) {
        String pattern = TEXTS.get(language).getProperty(words.key());
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + words.key());
        }
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(argument(words, found, language)));
    }

    /** Every key of a language. */
    static Set<String> keys(Language language) {
        return new TreeSet<>(TEXTS.get(language).stringPropertyNames());
    }

    /** The placeholders of a message. */
    static List<String> placeholders(String key, Language language) {
        return PLACEHOLDER
                .matcher(TEXTS.get(language).getProperty(key))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static String argument(Words words, MatchResult found, Language language) {
        int index = Integer.parseInt(found.group(1));
        if (index >= words.arguments().size()) {
            throw new IllegalArgumentException("message " + words.key() + " needs an argument " + index);
        }
        String argument = words.arguments().get(index);
        return argument.isEmpty() ? TEXTS.get(language).getProperty(BLANK) : argument;
    }

    private static Properties load(Language language) {
        Properties texts = new Properties();
        BUNDLES.forEach(bundle -> load(bundle, language, texts));
        return texts;
    }

    private static void load(String bundle, Language language, Properties texts) {
        String file = "/messages/" + bundle + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream data = Catalogue.class.getResourceAsStream(file)) {
            if (data == null) {
                throw new IllegalStateException("resource missing: " + file);
            }
            try (Reader reader = new InputStreamReader(data, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
