package org.taizhang.grading;

import java.time.LocalDate;
import java.util.List;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Registration;

/**
 * An evaluation under a rulebook.
 *
 * @param evaluation what the office reports
 * @param findings its finding rows, graded, in their order
 */
public record Graded(Evaluation evaluation, List<GradedFinding> findings) {

    public Graded {
        findings = List.copyOf(findings);
    }

    /** How far the evaluation is. */
    public EvaluationState state() {
        Registration registration = evaluation.registration();
        if (registration.withdrawn()) {
            return EvaluationState.WITHDRAWN;
        }
        boolean open = registration.course().completed().isEmpty() || pending();
        return open ? EvaluationState.OPEN : EvaluationState.CONCLUDED;
    }

    /** Whether a finding awaits its recognition. */
    public boolean pending() {
        return findings.stream().anyMatch(finding -> finding.state() == FindingState.PENDING);
    }

    /** What a pending finding would lay on each liable officer if it were recognised on a day. */
    public List<LiableFinding> liableIfRecognised(GradedFinding pending, LocalDate on) {
        return pending.attribution().liable().stream()
                .map(liable -> LiableFinding.of(evaluation.registration(), pending, liable, on))
                .toList();
    }

    /** What the confirmed findings lay on each liable officer: all of the evaluation that reaches the ledger (R5). */
    public List<LiableFinding> liableFindings() {
        return findings.stream()
                .filter(finding -> finding.state() == FindingState.CONFIRMED)
                .flatMap(finding -> finding.attribution().liable().stream()
                        .map(liable -> LiableFinding.of(
                                evaluation.registration(),
                                finding,
                                liable,
                                finding.finding().recognised().orElseThrow())))
                .toList();
    }
}
