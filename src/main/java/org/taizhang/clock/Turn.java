package org.taizhang.clock;

import java.util.List;

/**
 * Whose turn it was for one evaluation (R41).
 *
 * @param reviewerNo 工号 of the member who gets it
 * @param passedOver members whose turn came before and who took part in the case, in the order in which they were asked
 */
public record Turn(String reviewerNo, List<String> passedOver) {

    public Turn {
        passedOver = List.copyOf(passedOver);
    }
}
