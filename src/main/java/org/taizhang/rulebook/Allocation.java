package org.taizhang.rulebook;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the liable officers of a circumstance are found (Art. 22): the first rule whose condition holds decides;
 * without rules the finding must name its officer (R9).
 *
 * @param id {@code PANEL}, {@code REPORTER}, {@code FUNCTION} …
 * @param rules in order
 */
public record Allocation(String id, List<Rule> rules) {

    /**
     * One way of finding them.
     *
     * @param clause the provision that it follows, for explanations
     * @param when facts under which it decides
     * @param wrongOpinion only participants who held the wrong opinion are liable
     * @param grants which capacity gives which role
     * @param otherwise the grants where no participant has a capacity of {@code grants}; may be empty
     */
    public record Rule(
            Provision clause, Condition when, boolean wrongOpinion, List<Grant> grants, List<Grant> otherwise) {
        public Rule {
            grants = List.copyOf(grants);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** The role that any of these capacities gives. */
    public record Grant(Role role, Set<String> capacities) {
        public Grant {
            capacities = Collections.unmodifiableSet(new LinkedHashSet<>(capacities));
        }
    }

    public Allocation {
        rules = List.copyOf(rules);
    }

    /** Whether a finding must name its officer (R9). */
    public boolean named() {
        return rules.isEmpty();
    }
}
