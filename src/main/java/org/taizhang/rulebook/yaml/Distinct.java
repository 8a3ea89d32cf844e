package org.taizhang.rulebook.yaml;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Names that must differ from one another. */
final class Distinct {

    private final Set<String> seen = new LinkedHashSet<>();

    /** Reads a name and notes it. */
    String read(Section section, String key) {
        String name = section.text(key);
        add(section, key, name);
        return name;
    }

    /** Notes a name; one met before is a problem of that key. An unreadable name ({@code null}) has been reported. */
    void add(Section section, String key, String name) {
        if (name != null && !seen.add(name)) {
            section.problem(key, Mistake.DUPLICATE, name);
        }
    }

    /** The names met so far, in order. */
    Set<String> names() {
        return Collections.unmodifiableSet(seen);
    }
}
