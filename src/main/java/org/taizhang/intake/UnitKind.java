package org.taizhang.intake;

/** What is accepted or refused as a whole; units are applied in this order ({@code workbook.md}, Identity). */
public enum UnitKind {
    OFFICER,
    EVALUATION,
    DECISION,
    /** A row whose key could not be read: refused by itself. */
    STRAY
}
