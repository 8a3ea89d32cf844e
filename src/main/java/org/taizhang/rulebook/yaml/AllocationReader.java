package org.taizhang.rulebook.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.rulebook.Allocation;
import org.taizhang.rulebook.Allocation.Grant;
import org.taizhang.rulebook.Allocation.Rule;
import org.taizhang.rulebook.Condition;
import org.taizhang.rulebook.Fact;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;

/** Section {@code allocations} (Art. 22). */
final class AllocationReader {

    private final Set<String> capacities;
    private final List<String> organs;
    private final ConditionReader conditions;
    private final Provisions provisions;
    private final Distinct ids = new Distinct();

    AllocationReader(Set<String> capacities, List<String> organs, ConditionReader conditions, Provisions provisions) {
        this.capacities = capacities;
        this.organs = organs;
        this.conditions = conditions;
        this.provisions = provisions;
    }

    Map<String, Allocation> read(Section root) {
        return Maps.ordered(root.list("allocations", this::allocation), Allocation::id);
    }

    /** Ids of all allocations, those with mistakes among them. */
    Set<String> ids() {
        return ids.names();
    }

    private Optional<Allocation> allocation(Section section) {
        String id = ids.read(section, "id");
        List<Rule> rules = section.possiblyEmptyList("rules", this::rule);
        Optional<Allocation> allocation = section.build(() -> new Allocation(id, rules));
        allocation.filter(read -> !read.named()).ifPresent(read -> checkCovered(section, read));
        return allocation;
    }

    private Optional<Rule> rule(Section section) {
        Provision provision = provisions.cite(section, "provision");
        Condition when = conditions.read(section, "condition");
        boolean wrongOpinion = section.flag("wrong-opinion");
        List<Grant> grants = section.list("grants", this::grant);
        List<Grant> otherwise = section.has("otherwise") ? section.list("otherwise", this::grant) : List.of();
        return section.build(() -> new Rule(provision, when, wrongOpinion, grants, otherwise));
    }

    private Optional<Grant> grant(Section section) {
        Role role = section.constant("role", Role.class);
        List<String> holders = section.references("capacities", capacities);
        return section.build(() -> new Grant(role, new LinkedHashSet<>(holders)));
    }

    /** Whatever the organ, some rule must decide: nobody would be liable, and no message could say why. */
    private void checkCovered(Section section, Allocation allocation) {
        String uncovered = organs.stream()
                .filter(organ -> allocation.rules().stream().noneMatch(rule -> decides(rule.when(), organ)))
                .collect(Collectors.joining("、"));
        if (!uncovered.isEmpty()) {
            section.problem("rules", Mistake.ORGAN_UNCOVERED, allocation.id(), uncovered);
        }
    }

    private static boolean decides(Condition when, String organ) {
        return when.holds(fact -> fact == Fact.ORGAN ? Set.of(organ) : Set.of());
    }
}
