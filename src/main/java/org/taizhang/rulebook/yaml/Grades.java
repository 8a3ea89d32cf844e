package org.taizhang.rulebook.yaml;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Role;

/**
 * Section {@code grades}.
 *
 * @param byCode those that could be read, lightest first
 * @param codes all codes, so that one grade's mistake is not reported again wherever it is referred to
 */
record Grades(Map<String, Grade> byCode, Set<String> codes) {

    static Grades read(Section root) {
        Reader reader = new Reader();
        List<Grade> grades = root.list("grades", reader::grade);
        return new Grades(Maps.ordered(grades, Grade::code), reader.codes.names());
    }

    /** Whether every grade could be read, so that they can be compared. */
    boolean complete() {
        return byCode.keySet().equals(codes);
    }

    private static final class Reader {

        private final Distinct codes = new Distinct();
        private final Distinct labels = new Distinct();
        private int rank;

        private Optional<Grade> grade(Section section) {
            String code = codes.read(section, "code");
            String label = labels.read(section, "label");
            String shortLabel = section.text("short");
            if (shortLabel != null && !shortLabel.equals(label)) {
                labels.add(section, "short", shortLabel);
            }
            List<String> aliases = section.has("aliases") ? section.texts("aliases") : List.of();
            aliases.forEach(alias -> labels.add(section, "aliases", alias));
            Optional<Map<Role, Integer>> points = section.within("points", Reader::points);
            int position = rank++;
            return section.build(() -> new Grade(code, position, label, shortLabel, aliases, points.orElseThrow()));
        }

        private static Optional<Map<Role, Integer>> points(Section section) {
            Map<Role, Integer> points = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                points.put(role, section.number(role.name(), 0));
            }
            return Optional.of(points);
        }
    }
}
