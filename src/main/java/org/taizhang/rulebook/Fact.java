package org.taizhang.rulebook;

/** What a condition of a rulebook may ask about; each is a column of the workbook (R3, R10-R13). */
public enum Fact {
    OVERDUE,
    FOLLOW_UP,
    ORGAN,
    FAULT,
    CONSEQUENCES,
    CORRECTION,
    CONCEALMENT,
    CENTRALISM_BREACHED
}
