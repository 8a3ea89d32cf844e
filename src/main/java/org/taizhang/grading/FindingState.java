package org.taizhang.grading;

import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Finding.Reconsideration;
import org.taizhang.evaluation.Registration;

/** State of a finding, the first that holds (R5). */
public enum FindingState {
    WITHDRAWN,
    EXEMPTED,
    REVOKED,
    CONFIRMED,
    PENDING;

    /** The state of a finding of that evaluation; a withdrawn evaluation withdraws all its findings. */
    public static FindingState of(Finding finding, Registration registration) {
        if (finding.withdrawn() || registration.withdrawn()) {
            return WITHDRAWN;
        }
        if (finding.exemption().isPresent()) {
            return EXEMPTED;
        }
        if (finding.reconsideration()
                .result()
                .filter(Reconsideration.Result.REVOKED::equals)
                .isPresent()) {
            return REVOKED;
        }
        return finding.recognised().isPresent() ? CONFIRMED : PENDING;
    }

    /** Whether somebody is or may become liable for it (R5): it is confirmed or still pending. */
    public boolean standing() {
        return this == CONFIRMED || this == PENDING;
    }
}
