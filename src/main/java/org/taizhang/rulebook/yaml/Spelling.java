package org.taizhang.rulebook.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How a constant is spelt in a rulebook file: {@code follow-up}, {@code tier-total}. */
final class Spelling {

    private Spelling() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constants of a type by their spelling, in order. */
    static <E extends Enum<E>> Map<String, E> all(Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(of(constant), constant);
        }
        return constants;
    }
}
