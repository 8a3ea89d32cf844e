package org.taizhang.clock;

import java.time.Instant;
import java.util.List;

/**
 * An evaluation handed to a reviewer (R41). Of several for one evaluation the last holds.
 *
 * @param number from 1, without gaps, per court
 * @param evaluationNo 评查编号
 * @param caseNo 案号
 * @param turn who got it, and who was passed over
 * @param assignedAt when
 * @param members the committee in its order, as it was then
 */
public record Assignment(
        long number, String evaluationNo, String caseNo, Turn turn, Instant assignedAt, List<String> members) {

    public Assignment {
        members = List.copyOf(members);
    }
}
