package org.taizhang.intake.excel;

/** The file codes that reading alone can establish; the others (F005-F008, F011) need to know what the sheets mean. */
public enum FileCode {
    /** Not an .xlsx workbook. */
    F001,
    /** Protected by a password. */
    F002,
    /** Damaged: not readable to the end. */
    F003,
    /** Over a safety limit. */
    F004,
    /** Macros, macro sheets or ActiveX. */
    F009,
    /** A DOCTYPE or entity, two parts of one name, or a part name that leaves the package. */
    F010
}
