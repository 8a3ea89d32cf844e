package org.taizhang.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Several keys of one court in one query. */
public final class Keys {

    private Keys() {}

    /** What stands behind {@code IN}: a mark for each key, in brackets. There must be at least one key. */
    public static String marks(Collection<?> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no key to ask for");
        }
        return "(" + String.join(",", Collections.nCopies(keys.size(), "?")) + ")";
    }

    /** The arguments of a query whose first mark is the court and whose others are the keys. */
    public static Object[] arguments(String court, Collection<?> keys) {
        List<Object> arguments = new ArrayList<>(keys.size() + 1);
        arguments.add(court);
        arguments.addAll(keys);
        return arguments.toArray();
    }
}
