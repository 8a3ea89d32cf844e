package org.taizhang.grading;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taizhang.evaluation.Participant;
import org.taizhang.message.Code;
import org.taizhang.rulebook.Allocation;
import org.taizhang.rulebook.Allocation.Grant;
import org.taizhang.rulebook.Allocation.Rule;
import org.taizhang.rulebook.Facts;
import org.taizhang.rulebook.Role;

/**
 * The liable officers of a finding as Art. 22 derives them from who took part in the case (R10-R13).
 *
 * @param rule the rule that decides; empty where none of the allocation does
 * @param roles the liable officers' roles by staff number; empty where nobody comes out
 */
record Derivation(Optional<Rule> rule, SortedMap<String, Role> roles) {

    /** Derives them: the first rule of the allocation whose condition holds decides. */
    static Derivation of(Allocation allocation, Facts facts, List<Participant> participants) {
        Optional<Rule> deciding = rule(allocation, facts);
        List<Participant> standing = participants.stream()
                .filter(participant -> !participant.withdrawn())
                .toList();
        return new Derivation(
                deciding, deciding.map(rule -> roles(rule, standing)).orElseGet(TreeMap::new));
    }

    /** The rule of an allocation that decides under these facts, if any. */
    static Optional<Rule> rule(Allocation allocation, Facts facts) {
        return allocation.rules().stream()
                .filter(rule -> rule.when().holds(facts))
                .findFirst();
    }

    /** Whether nobody comes out. */
    boolean failed() {
        return roles.isEmpty();
    }

    /** What is wrong where nobody comes out: no wrong opinion on record, or no participant with the capacity. */
    Code failure() {
        return rule.filter(Rule::wrongOpinion).isPresent() ? Code.E117 : Code.E125;
    }

    private static SortedMap<String, Role> roles(Rule rule, List<Participant> participants) {
        List<Grant> grants = grants(rule, participants);
        SortedMap<String, Role> roles = new TreeMap<>();
        participants.stream()
                .filter(participant -> !rule.wrongOpinion() || participant.wrongOpinion())
                .forEach(participant -> heaviest(grants, participant)
                        .ifPresent(role -> roles.merge(participant.officerNo(), role, Role::heavier)));
        return roles;
    }

    private static List<Grant> grants(Rule rule, List<Participant> participants) {
        boolean held = participants.stream()
                .anyMatch(participant -> heaviest(rule.grants(), participant).isPresent());
        return held ? rule.grants() : rule.otherwise();
    }

    private static Optional<Role> heaviest(List<Grant> grants, Participant participant) {
        return grants.stream()
                .filter(grant -> participant.capacities().stream().anyMatch(grant.capacities()::contains))
                .map(Grant::role)
                .reduce(Role::heavier);
    }
}
