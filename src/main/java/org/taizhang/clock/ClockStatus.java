package org.taizhang.clock;

/** How a clock stands on a day (R40). */
public enum ClockStatus {
    NOT_STARTED("未开始"),
    RUNNING("进行中"),
    DUE_SOON("临期"),
    OVERDUE("逾期"),
    DONE("按期完成"),
    DONE_LATE("逾期完成"),
    /** A right that was not used in its time (R37). */
    LAPSED("已过期未申请");

    private final String label;

    ClockStatus(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
