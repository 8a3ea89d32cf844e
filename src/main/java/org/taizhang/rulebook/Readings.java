package org.taizhang.rulebook;

/**
 * The readings that change how code counts; the others are resolved into the rules when the rulebook is loaded.
 *
 * @param countUnit what "件次" counts (R14)
 * @param window what "within a year" is (R15)
 * @param allowance how months of allowance add up (R28)
 * @param staff how officers without a judge's post are treated (R43)
 */
public record Readings(CountUnit countUnit, Window window, Allowance allowance, Staff staff) {

    /** R14: a case counts once for an officer, or each of its findings does. */
    public enum CountUnit {
        CASE,
        FINDING
    }

    /** R28: an item's months are the total for all that it counts, or are charged each time. */
    public enum Allowance {
        TIER_TOTAL,
        PER_EVENT
    }

    /** R43: staff are treated like judges, or only put on record. */
    public enum Staff {
        APPLY,
        RECORD_ONLY
    }
}
