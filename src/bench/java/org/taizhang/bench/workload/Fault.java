package org.taizhang.bench.workload;

import java.util.Random;

/** The mistake for which an evaluation has to be refused. */
enum Fault {
    /** E101: 案由 is missing. */
    BLANK_CAUSE,
    /** E102: 立案日期 is no day. */
    IMPOSSIBLE_DATE,
    /** E104: 身份 isn't in the list. */
    UNKNOWN_CAPACITY,
    /** E106: 条款 isn't in the Measures. */
    UNKNOWN_ARTICLE,
    /** E111: 等级 isn't that of 条款. */
    GRADE_DISAGREES,
    /** None. */
    NONE;

    static Fault draw(Random random) {
        return values()[random.nextInt(NONE.ordinal())];
    }
}
