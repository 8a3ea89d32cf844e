package org.taizhang.intake;

import org.taizhang.evaluation.Finding;

/**
 * Identity of a row within its court.
 *
 * @param unit the unit that it belongs to
 * @param sheet the sheet that it stands in
 * @param rest what tells it from the unit's other rows of that sheet: empty, 工号, or 条款|差错序号|工号
 */
public record RowKey(UnitId unit, SheetKind sheet, String rest) implements Comparable<RowKey> {

    private static final char SEPARATOR = '|';

    /** What stands for the key where many are compared. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(sheet.name(), unit.id(), rest);
    }

    /** The key of a row of 差错认定. */
    public static RowKey of(UnitId evaluation, Finding.Key key) {
        return new RowKey(
                evaluation,
                SheetKind.FINDINGS,
                finding(
                        key.provision().code(),
                        Integer.toString(key.seq()),
                        key.officerNo().orElse("")));
    }

    /** The key of the row that every stored unit has: of an evaluation, that of 评查登记. */
    static RowKey first(UnitId unit) {
        SheetKind sheet =
                switch (unit.kind()) {
                    case OFFICER -> SheetKind.ROSTER;
                    case EVALUATION -> SheetKind.REGISTRATION;
                    case DECISION -> SheetKind.DECISIONS;
                    case STRAY -> throw new IllegalArgumentException("stray rows are never stored");
                };
        return new RowKey(unit, sheet, "");
    }

    /** The rest of the key of a finding row; the officer may be empty. */
    static String finding(String provision, String seq, String officerNo) {
        return provision + SEPARATOR + seq + SEPARATOR + officerNo;
    }

    /** Of a finding, everything but the officer: the rows of one finding share it. */
    String withoutOfficer() {
        // Only the officer, which is last, may contain the separator itself.
        return rest.substring(0, rest.indexOf(SEPARATOR, rest.indexOf(SEPARATOR) + 1) + 1);
    }

    /** Of a finding, whether the row names an officer. */
    boolean namesOfficer() {
        return rest.length() > withoutOfficer().length();
    }

    @Override
    public int compareTo(RowKey other) {
        int byUnit = unit.compareTo(other.unit);
        if (byUnit != 0) {
            return byUnit;
        }
        return sheet == other.sheet ? rest.compareTo(other.rest) : sheet.compareTo(other.sheet);
    }
}
