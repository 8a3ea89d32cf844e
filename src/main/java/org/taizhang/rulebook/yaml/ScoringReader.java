package org.taizhang.rulebook.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Scoring;
import org.taizhang.rulebook.Scoring.QualityClass;

/** Section {@code scoring} (R33). */
final class ScoringReader {

    private final Set<String> grades;
    private final Set<Provision> circumstances;

    ScoringReader(Set<String> grades, Set<Provision> circumstances) {
        this.grades = grades;
        this.circumstances = circumstances;
    }

    Optional<Scoring> read(Section root) {
        return root.within("scoring", this::scoring);
    }

    private Optional<Scoring> scoring(Section section) {
        int full = section.number("full", 1);
        int floor = section.number("floor", 0);
        if (floor >= full) {
            section.problem("floor", Mistake.FLOOR_NOT_BELOW_FULL, floor, full);
        }
        Map<String, Integer> byGrade = new HashMap<>();
        section.within("by-grade", map -> {
            grades.forEach(grade -> byGrade.put(grade, map.number(grade, 0)));
            return Optional.empty();
        });
        Map<Provision, Integer> byCircumstance = byCircumstance(section);
        Distinct labels = new Distinct();
        List<Located<QualityClass>> classes = section.list("classes", row -> qualityClass(row, labels));
        Optional<Scoring> scoring =
                section.build(() -> new Scoring(full, floor, byGrade, byCircumstance, Located.rules(classes)));
        scoring.ifPresent(sound -> checkOrder(classes, full, floor));
        return scoring;
    }

    private Map<Provision, Integer> byCircumstance(Section section) {
        Map<Provision, Integer> deductions = new HashMap<>();
        section.ifPresent(
                "by-circumstance",
                map -> map.keys().forEach(key -> {
                    int points = map.number(key, 0);
                    Notation.provision(key)
                            .filter(circumstances::contains)
                            .ifPresentOrElse(
                                    provision -> deductions.put(provision, points),
                                    () -> map.problem(key, Mistake.CIRCUMSTANCE_UNKNOWN, key));
                }));
        return deductions;
    }

    private static Optional<Located<QualityClass>> qualityClass(Section section, Distinct labels) {
        String label = labels.read(section, "label");
        int lowest = section.number("lowest", 0);
        return section.build(() -> new Located<>(new QualityClass(label, lowest), section));
    }

    /** Best first, each lower than the one before, the last down to the lowest score there can be. */
    private static void checkOrder(List<Located<QualityClass>> classes, int full, int floor) {
        for (int i = 0; i < classes.size(); i++) {
            int lowest = classes.get(i).rule().lowest();
            if (i == 0 && lowest > full) {
                classes.get(i).at().problem("lowest", Mistake.CLASSES_ABOVE_FULL, lowest, full);
            } else if (i > 0 && lowest >= classes.get(i - 1).rule().lowest()) {
                classes.get(i)
                        .at()
                        .problem(
                                "lowest",
                                Mistake.CLASSES_NOT_DESCENDING,
                                lowest,
                                classes.get(i - 1).rule().lowest());
            } else if (i == classes.size() - 1 && lowest != floor) {
                classes.get(i).at().problem("lowest", Mistake.CLASSES_NOT_TO_FLOOR, floor, lowest);
            }
        }
    }
}
