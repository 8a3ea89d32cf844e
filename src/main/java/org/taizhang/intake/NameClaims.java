package org.taizhang.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Which names rows of 办案人员 give to staff numbers, and in which evaluations. */
final class NameClaims {

    /**
     * So many evaluations that say the same are remembered: withdrawing all of them further down in the workbook takes the
     * name back. What is withdrawn further up is never claimed.
     */
    private static final int REMEMBERED = 32;

    private final Map<String, Map<String, Claim>> claims = new HashMap<>();
    private final Set<Long> withdrawn = new HashSet<>();
    private boolean complete;

    /** A name and, by their fingerprints, evaluations that give it: a province's workbook has millions of such rows. */
    private static final class Claim {

        private final String name;
        private long[] evaluations = new long[1];
        private int size;

        Claim(String name) {
            this.name = name;
        }

        void add(long evaluation) {
            if (size == REMEMBERED || contains(evaluation)) {
                return;
            }
            if (size == evaluations.length) {
                evaluations = Arrays.copyOf(evaluations, 2 * size);
            }
            evaluations[size++] = evaluation;
        }

        private boolean contains(long evaluation) {
            return evaluations().anyMatch(one -> one == evaluation);
        }

        LongStream evaluations() {
            return Arrays.stream(evaluations, 0, size);
        }

        void forgetEvaluations() {
            evaluations = new long[0];
            size = 0;
        }

        boolean counts(Set<Long> withdrawn) {
            return size == REMEMBERED || evaluations().anyMatch(one -> !withdrawn.contains(one));
        }
    }

    /** Takes what a row says. */
    void claim(String officerNo, String name, String evaluation) {
        long id = id(evaluation);
        if (!withdrawn.contains(id)) {
            claim(officerNo, name).add(id);
        }
    }

    /** Takes that an evaluation is withdrawn: what its rows say doesn't count (R5). */
    void withdraw(String evaluation) {
        withdrawn.add(id(evaluation));
    }

    /** Takes what another file says. */
    void add(NameClaims other) {
        other.claims.forEach((officer, names) -> names.values().forEach(claim -> {
            Claim own = claim(officer, claim.name);
            claim.evaluations().forEach(own::add);
        }));
        withdrawn.addAll(other.withdrawn);
    }

    /** Takes that nothing more is claimed or withdrawn: which evaluations gave a name need not be known any more. */
    void complete() {
        claims.values().forEach(names -> names.values().removeIf(claim -> !claim.counts(withdrawn)));
        claims.values().forEach(names -> names.values().forEach(Claim::forgetEvaluations));
        withdrawn.clear();
        complete = true;
    }

    /** The names, other than that one, which a number is given. */
    Set<String> otherThan(String officerNo, String name) {
        Set<String> others = new TreeSet<>();
        claims.getOrDefault(officerNo, Map.of()).forEach((folded, claim) -> {
            if (!folded.equals(Folding.squeeze(name)) && (complete || claim.counts(withdrawn))) {
                others.add(claim.name);
            }
        });
        return others;
    }

    private Claim claim(String officerNo, String name) {
        if (complete) {
            throw new IllegalStateException("a name after the last");
        }
        return claims.computeIfAbsent(officerNo, number -> new LinkedHashMap<>())
                .computeIfAbsent(Folding.squeeze(name), folded -> new Claim(name));
    }

    private static long id(String evaluation) {
        return Fingerprint.of(evaluation).high();
    }
}
