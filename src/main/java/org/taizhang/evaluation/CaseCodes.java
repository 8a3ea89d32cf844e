package org.taizhang.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes of courts and kinds of case that case numbers are made of (法〔2015〕137号, 法〔2018〕335号), kept as data. */
final class CaseCodes {

    /** First characters of courts' codes. */
    static final Set<String> COURTS = load("court-codes.txt");

    private static final Set<String> SPECIALISED = load("specialised-codes.txt");
    private static final List<String> TYPES = load("type-codes.txt").stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private CaseCodes() {}

    /** Courts' codes as an alternative of a regular expression; only one-character codes have digits behind them. */
    static String courtAlternatives() {
        return COURTS.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(code -> Pattern.quote(code) + (code.length() == 1 ? "[0-9]{0,4}" : ""))
                .collect(Collectors.joining("|"));
    }

    /** The longest known type that the text ends with, where nothing or a specialised code stands before it. */
    static Optional<String> type(String text) {
        return TYPES.stream()
                .filter(text::endsWith)
                .filter(type -> isSpecialised(text.substring(0, text.length() - type.length())))
                .findFirst();
    }

    /** The longest known type that the text ends with, whatever stands before it. */
    static Optional<String> lastType(String text) {
        return TYPES.stream().filter(text::endsWith).findFirst();
    }

    private static boolean isSpecialised(String before) {
        return before.isEmpty() || SPECIALISED.contains(before);
    }

    private static Set<String> load(String file) {
        return lines(file)
                .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lines of a file of codes without its remarks. */
    static Stream<String> lines(String file) {
        try (InputStream data = CaseCodes.class.getResourceAsStream("/casenumber/" + file)) {
            if (data == null) {
                throw new IllegalStateException("resource missing: casenumber/" + file);
            }
            return new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
