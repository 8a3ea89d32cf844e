package org.taizhang.intake;

/** How the cells of a column are read ({@code workbook.md}, How cells are read). */
public enum CellKind {
    /** A key or number that is compared after folding: 工号. */
    CODE,
    /** A document's number, with its year in the brackets of official documents. */
    DOCUMENT_NO,
    /** A name or a free text, which keeps its characters. */
    TEXT,
    DATE,
    YES_NO,
    /** A whole number. */
    NUMBER,
    /** One of a closed list. */
    CHOICE,
    /** Any of a closed list, separated. */
    CHOICES,
    /** An item of an article. */
    PROVISION,
    CASE_NO;

    /** Whether a date or exponent number in such a column is what Excel made of a typed text (E127). */
    boolean isText() {
        return this != DATE && this != NUMBER && this != YES_NO;
    }
}
