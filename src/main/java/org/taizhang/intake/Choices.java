package org.taizhang.intake;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.message.Code;

/** Values of closed lists, one or several to a cell. */
final class Choices {

    /** Between the canonical values of one cell. */
    static final String SEPARATOR = "、";

    /** Full-width commas and semicolons are folded before. */
    private static final Pattern SEPARATORS = Pattern.compile("[、,;\\r\\n]");

    private Choices() {}

    /** The one value that a text stands for, else E104. */
    static CellReading one(String text, ColumnSpec spec) {
        String value = spec.spellings().get(Folding.squeeze(text));
        return value == null ? unknown(spec) : CellReading.of(value);
    }

    /** The values that a text lists, in the list's order and each once, else E104. */
    static CellReading any(String text, ColumnSpec spec) {
        String single = spec.spellings().get(text);
        return single == null ? several(text, spec) : CellReading.of(single);
    }

    private static CellReading several(String text, ColumnSpec spec) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : SEPARATORS.split(text.replace('，', ',').replace('；', ';'))) {
            String spelling = Folding.squeeze(part);
            String value = spec.spellings().get(spelling);
            if (value == null && !spelling.isEmpty()) {
                return unknown(spec);
            }
            found.add(value);
        }
        return CellReading.of(spec.values().stream().filter(found::contains).collect(Collectors.joining(SEPARATOR)));
    }

    private static CellReading unknown(ColumnSpec spec) {
        return CellReading.unreadable(Code.E104, String.join(SEPARATOR, spec.values()));
    }
}
