package org.taizhang.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which names rows of 办案人员 give to staff numbers, and in which evaluations. */
final class NameClaims {

    /**
     * So many evaluations that say the same are remembered: withdrawing all of them further down in the workbook takes the
     * name back. What is withdrawn further up is never claimed.
     */
    private static final int REMEMBERED = 32;

    private final Map<String, Map<String, Claim>> claims = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    private record Claim(String name, List<String> evaluations) {

        void add(String evaluation) {
            if (evaluations.size() < REMEMBERED && !evaluations.contains(evaluation)) {
                evaluations.add(evaluation);
            }
        }

        boolean counts(Set<String> withdrawn) {
            return evaluations.size() >= REMEMBERED || !withdrawn.containsAll(evaluations);
        }
    }

    /** Takes what a row says. */
    void claim(String officerNo, String name, String evaluation) {
        if (!withdrawn.contains(evaluation)) {
            claim(officerNo, name).add(evaluation);
        }
    }

    /** Takes that an evaluation is withdrawn: what its rows say doesn't count (R5). */
    void withdraw(String evaluation) {
        withdrawn.add(evaluation);
    }

    /** Takes what another file says. */
    void add(NameClaims other) {
        other.claims.forEach((officer, names) -> names.values().forEach(claim -> {
            Claim own = claim(officer, claim.name());
            claim.evaluations().forEach(own::add);
        }));
        withdrawn.addAll(other.withdrawn);
    }

    /** The names, other than that one, which a number is given. */
    Set<String> otherThan(String officerNo, String name) {
        Set<String> others = new TreeSet<>();
        claims.getOrDefault(officerNo, Map.of()).forEach((folded, claim) -> {
            if (!folded.equals(Folding.squeeze(name)) && claim.counts(withdrawn)) {
                others.add(claim.name());
            }
        });
        return others;
    }

    private Claim claim(String officerNo, String name) {
        return claims.computeIfAbsent(officerNo, number -> new LinkedHashMap<>())
                .computeIfAbsent(Folding.squeeze(name), folded -> new Claim(name, new ArrayList<>()));
    }
}
