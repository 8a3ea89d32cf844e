package org.taizhang.intake;

/** The sheets of a workbook in the order in which they are applied; each belongs to one kind of unit. */
public enum SheetKind {
    ROSTER("人员名册", UnitKind.OFFICER),
    REGISTRATION("评查登记", UnitKind.EVALUATION),
    PARTICIPANTS("办案人员", UnitKind.EVALUATION),
    FINDINGS("差错认定", UnitKind.EVALUATION),
    DECISIONS("处理决定", UnitKind.DECISION);

    private final String label;
    private final UnitKind unit;

    SheetKind(String label, UnitKind unit) {
        this.label = label;
        this.unit = unit;
    }

    /** The sheet's name as the workbook writes it. */
    public String label() {
        return label;
    }

    /** The kind of unit that its rows belong to. */
    public UnitKind unit() {
        return unit;
    }
}
