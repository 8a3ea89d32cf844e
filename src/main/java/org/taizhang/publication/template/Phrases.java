package org.taizhang.publication.template;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.court.Court;
import org.taizhang.evaluation.Column;
import org.taizhang.rulebook.Rulebook;

/**
 * Fills the placeholders of the template's texts from a court's settings and its rulebook. A text's segments stand
 * between bars; one that asks for something the rulebook does not have is left out.
 */
final class Phrases {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final RulePhrases rules;
    private final Map<String, Supplier<String>> named = new LinkedHashMap<>();

    Phrases(Court court, Rulebook rulebook, TemplateTexts texts) {
        this.rules = new RulePhrases(rulebook, texts);
        named.put("court", court::name);
        named.put("court-code", court::code);
        named.put("document-prefix", court::documentPrefix);
        named.putAll(rules.named());
    }

    /** The segments that hold for every column. */
    List<String> segments(String text) {
        return segments(text, Map.of());
    }

    /** The segments of what is said of a column. */
    List<String> segments(String text, Column column) {
        return segments(text, Map.of("requires", rules.requires(column), "allocates", rules.allocates(column)));
    }

    /** The text with every placeholder filled, from these phrases before all others; empty where one is lacking. */
    String filled(String text, Map<String, String> own) {
        return String.join("", segments(text, own));
    }

    private List<String> segments(String text, Map<String, String> own) {
        return Arrays.stream(BAR.split(text))
                .map(segment -> fill(segment, own))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> fill(String segment, Map<String, String> own) {
        boolean complete = PLACEHOLDER
                .matcher(segment)
                .results()
                .noneMatch(found -> phrase(found, own).isEmpty());
        return complete
                ? Optional.of(
                        PLACEHOLDER.matcher(segment).replaceAll(found -> Matcher.quoteReplacement(phrase(found, own))))
                : Optional.empty();
    }

    private String phrase(MatchResult found, Map<String, String> own) {
        String name = found.group(1);
        if (own.containsKey(name)) {
            return own.get(name);
        }
        int colon = name.indexOf(':');
        if (colon > 0) {
            return rules.about(name.substring(0, colon), name.substring(colon + 1));
        }
        if (!named.containsKey(name)) {
            throw new IllegalStateException("no phrase {" + name + "}");
        }
        return named.get(name).get();
    }
}
