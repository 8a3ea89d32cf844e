package org.taizhang.message;

/** The codes of what can be wrong with a workbook ({@code workbook.md}, Codes); the catalogue words them. */
public enum Code {
    F001,
    F002,
    F003,
    F004,
    F005,
    F006,
    F007,
    F008,
    F009,
    F010,
    F011,
    E101,
    E102,
    E103,
    E104,
    E105,
    E106,
    E107,
    E108,
    E109,
    E110,
    E111,
    E112,
    E113,
    E114,
    E115,
    E116,
    E117,
    E118,
    E119,
    E120,
    E121,
    E122,
    E123,
    E124,
    E125,
    E126,
    E127,
    E128,
    E129,
    W201,
    W202,
    W203,
    W204,
    W205,
    W206,
    W207;

    /** Whether it refuses a row. */
    public boolean isError() {
        return name().charAt(0) == 'E';
    }

    /** Whether the row is accepted all the same. */
    public boolean isWarning() {
        return name().charAt(0) == 'W';
    }
}
