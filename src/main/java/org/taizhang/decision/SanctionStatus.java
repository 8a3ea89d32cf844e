package org.taizhang.decision;

/** How far a sanction has come (R42). */
public enum SanctionStatus {
    /** What the regulation calls for; nothing is decided yet. */
    PROPOSED("拟处理"),
    DECIDED("已决定"),
    EXECUTED("已执行");

    private final String label;

    SanctionStatus(String label) {
        this.label = label;
    }

    /** As documents say it. */
    public String label() {
        return label;
    }
}
