package org.taizhang.message;

import java.util.List;

/**
 * The words of a message before a language is chosen: the key of the catalogue and its arguments.
 *
 * @param key of the catalogue; for a problem, the code's name or {@code code.variant}
 * @param arguments in the order of the catalogue's placeholders
 */
public record Words(String key, List<String> arguments) {

    public Words {
        arguments = List.copyOf(arguments);
    }

    /** The message with that key and these arguments. */
    public static Words of(String key, String... arguments) {
        return new Words(key, List.of(arguments));
    }

    /** The code that a problem's key begins with: {@code F001} of {@code F001.STRICT}. */
    public String code() {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
