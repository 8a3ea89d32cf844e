package org.taizhang.rulebook;

/** The notices that an officer may get about a sanction (R42). */
public enum NoticeKind {
    /** Nothing is decided yet. */
    PROPOSAL("责任追究拟处理意见告知书", "拟处理"),
    /** A decision is recorded. */
    DECISION("责任追究决定告知书", "决定"),
    /** The sanction was reversed after it had been decided. */
    WITHDRAWAL("撤销责任追究决定告知书", "撤销");

    private final String title;
    private final String label;

    NoticeKind(String title, String label) {
        this.title = title;
        this.label = label;
    }

    /** The notice's title. */
    public String title() {
        return title;
    }

    /** In a word, as names of files have it. */
    public String label() {
        return label;
    }
}
