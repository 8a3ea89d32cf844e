package org.taizhang.publication.agenda;

import org.taizhang.evaluation.Finding;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.GradedFinding;
import org.taizhang.publication.CaseFile;

/** Why a pending finding is before the committee; the groups in the order of the agenda. */
public enum AgendaGroup {
    /** No meeting has dealt with it, and the reviewer handed the material over (R36, R39). */
    TO_ASSESS("提请评定的案件"),
    /** A request for reconsideration has no decision yet (R38, Art. 24). */
    TO_RECONSIDER("提请复议的案件"),
    /** No meeting has dealt with it, and the material isn't handed over yet. */
    NOT_HANDED_OVER("材料尚未移交的案件（供安排会议参考）");

    private final String title;

    AgendaGroup(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether a finding of a case belongs to it. One that met and wasn't objected to awaits no meeting any more. */
    boolean has(CaseFile file, GradedFinding finding) {
        if (finding.state() != FindingState.PENDING) {
            return false;
        }
        Finding row = finding.finding();
        boolean handedOver = file.registration().course().handedOver().isPresent();
        return switch (this) {
            case TO_ASSESS -> row.meeting().isEmpty() && handedOver;
            case TO_RECONSIDER ->
                row.reconsideration().requested().isPresent()
                        && row.reconsideration().result().isEmpty();
            case NOT_HANDED_OVER -> row.meeting().isEmpty() && !handedOver;
        };
    }
}
