package org.taizhang.grading;

import java.util.List;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Participant;
import org.taizhang.message.Code;
import org.taizhang.rulebook.Allocation;
import org.taizhang.rulebook.Capacity;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;

/**
 * Lays a standing finding of an evaluation on officers (R8-R13): on the one whom its row names, or on those whom
 * Art. 22 derives.
 */
record Attributor(Evaluation evaluation, Rulebook rulebook) {

    Attribution attribute(Finding finding, Circumstance circumstance) {
        Allocation allocation = allocation(circumstance);
        return finding.key()
                .officerNo()
                .map(officerNo -> named(finding, allocation, officerNo))
                .orElseGet(() -> unnamed(finding, allocation));
    }

    /** What Art. 22 gives for a finding, whomever its row names. */
    Derivation derive(Finding finding, Allocation allocation) {
        FindingFacts facts = new FindingFacts(evaluation.registration(), finding);
        return Derivation.of(allocation, facts, evaluation.participants());
    }

    Allocation allocation(Circumstance circumstance) {
        return rulebook.allocations().get(circumstance.allocation());
    }

    private Attribution named(Finding finding, Allocation allocation, String officerNo) {
        if (evaluation.participant(officerNo).isEmpty()) {
            return Attribution.undetermined(Code.E116);
        }
        if (finding.role().isPresent()) {
            return one(new Basis.Decided(), officerNo, finding.role().get());
        }
        if (allocation.named()) {
            return one(new Basis.ByDuty(), officerNo, Role.PRIMARY);
        }
        Derivation derivation = derive(finding, allocation);
        Role role = derivation.roles().get(officerNo);
        return role == null ? Attribution.undetermined(Code.E124) : one(basis(derivation), officerNo, role);
    }

    private Attribution unnamed(Finding finding, Allocation allocation) {
        if (namedElsewhere(finding)) {
            return Attribution.nobody();
        }
        if (allocation.named() || finding.role().isPresent()) {
            return Attribution.undetermined(Code.E119);
        }
        Derivation derivation = derive(finding, allocation);
        return derivation.failed() ? Attribution.undetermined(derivation.failure()) : all(derivation);
    }

    /** Whether other rows of the finding that are not withdrawn name its officers (R8). */
    private boolean namedElsewhere(Finding finding) {
        return evaluation.findings().stream()
                .filter(row -> !row.withdrawn())
                .map(Finding::key)
                .filter(key -> key.officerNo().isPresent())
                .anyMatch(key -> key.sameFinding(finding.key()));
    }

    private Attribution all(Derivation derivation) {
        List<Liable> liable = derivation.roles().entrySet().stream()
                .map(entry -> liable(entry.getKey(), entry.getValue()))
                .toList();
        return new Attribution(basis(derivation), liable);
    }

    private Attribution one(Basis basis, String officerNo, Role role) {
        return new Attribution(basis, List.of(liable(officerNo, role)));
    }

    private static Basis basis(Derivation derivation) {
        return new Basis.Derived(derivation.rule().orElseThrow().clause());
    }

    private Liable liable(String officerNo, Role role) {
        return new Liable(officerNo, role, staff(officerNo));
    }

    private boolean staff(String officerNo) {
        return evaluation
                .participant(officerNo)
                .map(Participant::capacities)
                .filter(capacities -> !capacities.isEmpty())
                .filter(capacities -> capacities.stream().allMatch(this::staffCapacity))
                .isPresent();
    }

    private boolean staffCapacity(String label) {
        return rulebook.capacity(label).filter(Capacity::staff).isPresent();
    }
}
