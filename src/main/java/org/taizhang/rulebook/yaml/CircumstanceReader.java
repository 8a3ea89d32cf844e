package org.taizhang.rulebook.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Circumstance.ConditionalGrade;
import org.taizhang.rulebook.Condition;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;

/** Section {@code circumstances}. */
final class CircumstanceReader {

    private final Grades grades;
    private final Set<String> allocations;
    private final ConditionReader conditions;
    private final Provisions provisions;
    private final Set<Provision> found = new HashSet<>();

    CircumstanceReader(Grades grades, Set<String> allocations, ConditionReader conditions, Provisions provisions) {
        this.grades = grades;
        this.allocations = allocations;
        this.conditions = conditions;
        this.provisions = provisions;
    }

    /** All circumstances, those with mistakes among them. */
    Set<Provision> provisions() {
        return found;
    }

    List<Circumstance> read(Section root) {
        return root.list("circumstances", this::circumstance);
    }

    private Optional<Circumstance> circumstance(Section section) {
        Provision provision = provisions.define(section, "provision");
        found.add(provision);
        String label = section.text("label");
        String text = section.text("text");
        List<ConditionalGrade> grading = grading(section);
        Condition condition = conditions.read(section, "condition");
        boolean needsGround = section.flag("needs-ground");
        String allocation = section.reference("allocation", allocations);
        return section.build(
                () -> new Circumstance(provision, label, text, grading, condition, needsGround, allocation));
    }

    private List<ConditionalGrade> grading(Section section) {
        if (section.has("grading") && section.has("grade")) {
            section.problem("grade", Mistake.NOT_BOTH, "grade", "grading");
        }
        if (!section.has("grading")) {
            return List.of(new ConditionalGrade(grade(section), Condition.NONE));
        }
        List<Section> steps = section.sections("grading");
        return steps.stream()
                .map(step -> step(step, step == steps.get(steps.size() - 1)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Grade grade(Section section) {
        String code = section.reference("grade", grades.codes());
        return grades.byCode().get(code);
    }

    private Optional<ConditionalGrade> step(Section step, boolean last) {
        if (last == step.has("condition")) {
            step.problem(last ? Mistake.GRADING_LAST_CONDITIONAL : Mistake.GRADING_UNCONDITIONAL);
        }
        Grade grade = grade(step);
        Condition when = conditions.read(step, "condition");
        return step.build(() -> new ConditionalGrade(grade, when));
    }
}
