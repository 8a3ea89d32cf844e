package org.taizhang.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.taizhang.evaluation.Column;
import org.taizhang.rulebook.Provision;

/**
 * A column of a sheet as data: how its cells are read and what they may hold.
 *
 * @param column which column
 * @param kind how its cells are read
 * @param use whether it must be there, and whether it is part of the row's key
 * @param maxLength most characters of a value (E120)
 * @param spellings of a closed list, every accepted spelling and the value that it stands for, in the list's order
 * @param provisions the provisions that the column may hold (E106)
 * @param minimum of a number, the lowest value (E103)
 * @param standard the value that a blank cell stands for; empty where blank is blank
 */
public record ColumnSpec(
        Column column,
        CellKind kind,
        Use use,
        int maxLength,
        Map<String, String> spellings,
        Set<Provision> provisions,
        int minimum,
        String standard) {

    private static final int NAME_LENGTH = 100;
    private static final int TEXT_LENGTH = 4_000;

    /** What a column is to its row. */
    public enum Use {
        /** May be missing or blank. */
        OPTIONAL,
        /** Its header and its values must be there. */
        REQUIRED,
        /** Required, and part of the row's key. */
        KEY,
        /** Part of the row's key where it is given. */
        OPTIONAL_KEY
    }

    static ColumnSpec of(Column column, CellKind kind) {
        int length = kind == CellKind.TEXT ? TEXT_LENGTH : NAME_LENGTH;
        return new ColumnSpec(column, kind, Use.OPTIONAL, length, Map.of(), Set.of(), 0, "");
    }

    /** A short text: a person's or a division's name. */
    static ColumnSpec name(Column column) {
        return of(column, CellKind.TEXT).withLength(NAME_LENGTH);
    }

    static ColumnSpec choice(Column column, Map<String, String> spellings) {
        return closed(column, CellKind.CHOICE, spellings);
    }

    static ColumnSpec choices(Column column, Map<String, String> spellings) {
        return closed(column, CellKind.CHOICES, spellings);
    }

    static ColumnSpec provision(Column column, Set<Provision> provisions) {
        return new ColumnSpec(
                column, CellKind.PROVISION, Use.OPTIONAL, TEXT_LENGTH, Map.of(), new TreeSet<>(provisions), 0, "");
    }

    private static ColumnSpec closed(Column column, CellKind kind, Map<String, String> spellings) {
        Map<String, String> folded = new LinkedHashMap<>();
        spellings.forEach((spelling, value) -> folded.put(Folding.squeeze(spelling), value));
        return new ColumnSpec(column, kind, Use.OPTIONAL, TEXT_LENGTH, folded, Set.of(), 0, "");
    }

    ColumnSpec required() {
        return with(Use.REQUIRED);
    }

    ColumnSpec with(Use newUse) {
        return new ColumnSpec(column, kind, newUse, maxLength, spellings, provisions, minimum, standard);
    }

    ColumnSpec withMinimum(int lowest) {
        return new ColumnSpec(column, kind, use, maxLength, spellings, provisions, lowest, standard);
    }

    ColumnSpec withStandard(String value) {
        return new ColumnSpec(column, kind, use, maxLength, spellings, provisions, minimum, value);
    }

    private ColumnSpec withLength(int length) {
        return new ColumnSpec(column, kind, use, length, spellings, provisions, minimum, standard);
    }

    /** Whether header and value must be there. */
    public boolean isRequired() {
        return use == Use.REQUIRED || use == Use.KEY;
    }

    /** Whether it is part of the row's key. */
    public boolean isKey() {
        return use == Use.KEY || use == Use.OPTIONAL_KEY;
    }

    /** The first day that a date may be (E102). */
    public static LocalDate earliestDate() {
        return DateText.EARLIEST;
    }

    /** The values of a closed list, in the order in which they are offered. */
    public List<String> values() {
        return kind == CellKind.YES_NO ? List.of(YesNo.YES, YesNo.NO) : listed();
    }

    private List<String> listed() {
        return spellings.values().stream().distinct().toList();
    }
}
