package org.taizhang.publication.bulletin;

import org.taizhang.court.Officer;
import org.taizhang.decision.WithdrawnDecision;

/**
 * A decided sanction that was reversed and not replaced, which a bulletin tells by name whatever it names else (R42).
 *
 * @param officer whose it was
 * @param decision what was decided, and the reversal
 */
public record Withdrawal(Officer officer, WithdrawnDecision decision) {}
