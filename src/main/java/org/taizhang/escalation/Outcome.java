package org.taizhang.escalation;

import java.util.List;

/**
 * Everything that follows from one officer's liabilities: each liability in the order of R16, followed by the
 * conversions that it completes and the one sanction that answers where they end.
 *
 * @param steps in that order
 */
public record Outcome(List<Step> steps) {

    public Outcome {
        steps = List.copyOf(steps);
    }
}
