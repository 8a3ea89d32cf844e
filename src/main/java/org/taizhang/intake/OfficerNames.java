package org.taizhang.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Whose each staff number is, as stored and as this run says: a number stands for one person of the court (E118).
 * Names are compared without white space, which offices use to align them.
 */
public final class OfficerNames {

    private final Function<String, Optional<String>> stored;
    private final Map<String, String> roster = new HashMap<>();
    private final NameClaims claimed = new NameClaims();

    /**
     * The names of a court's officers.
     *
     * @param stored the stored name of a staff number, if the court knows the number
     */
    public OfficerNames(Function<String, Optional<String>> stored) {
        this.stored = stored;
    }

    /** Takes an accepted row of 人员名册: the name holds beside the stored one from here on. */
    public void accept(String officerNo, String name) {
        roster.put(officerNo, name);
    }

    /** Takes what a file's rows of 办案人员 say, before any is checked. */
    void claim(NameClaims ofFile) {
        claimed.add(ofFile);
    }

    /** Takes that all files of the run were read, after which less need be remembered of what they say. */
    public void complete() {
        claimed.complete();
    }

    /** The names under which the number is known instead; nothing where the name is right. */
    Optional<String> otherThan(String officerNo, String name) {
        Set<String> known = new TreeSet<>();
        stored.apply(officerNo).ifPresent(known::add);
        Optional.ofNullable(roster.get(officerNo)).ifPresent(known::add);
        if (!known.isEmpty()) {
            boolean right = known.stream().anyMatch(one -> same(one, name));
            return right ? Optional.empty() : Optional.of(String.join("、", known));
        }
        Set<String> others = claimed.otherThan(officerNo, name);
        return others.isEmpty() ? Optional.empty() : Optional.of(String.join("、", others));
    }

    static boolean same(String one, String other) {
        return Folding.squeeze(one).equals(Folding.squeeze(other));
    }
}
