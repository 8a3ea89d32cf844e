package org.taizhang.decision;

import java.time.Instant;
import org.taizhang.ledger.Posted;

/**
 * 依据变更: a decided sanction was reversed and replaced in the same settling by one of the same terms; the decision holds
 * on (R42).
 *
 * @param from the reversed sanction
 * @param to the one that replaced it
 * @param decision the decision that carried over
 */
public record BasisChange(Posted from, Posted to, DecisionRecord decision) {

    /** When the new sanction was posted. */
    public Instant postedAt() {
        return to.postedAt();
    }
}
