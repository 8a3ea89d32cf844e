package org.taizhang.intake.excel;

/** What is limited while a workbook is read; each is named in the refusal (F004). */
public enum Limit {
    /** Bytes of the file. */
    FILE_BYTES,
    /** Entries of the ZIP archive, and relationships or sheets that one part may list. */
    ENTRIES,
    /** Bytes of all parts after decompression. */
    INFLATED_BYTES,
    /** Characters delivered as cell texts, each time a shared string is used. */
    CHARACTERS,
    /** Rows of one sheet that hold anything. */
    ROWS,
    /** Columns of one sheet, up to the last that holds anything. */
    COLUMNS,
    /** Characters of one text. */
    CELL_CHARACTERS,
    /** Bytes of memory for the shared strings. */
    SHARED_STRING_BYTES,
    /** Merged ranges of one sheet. */
    MERGED_RANGES,
    /** Cell formats and number formats. */
    STYLES,
    /** What one part may ask of the XML parser: bytes of one token, depth of nesting, different names. */
    XML,
    /** Seconds spent on reading one file. */
    SECONDS,
    /** Memory of the program; its value is not a setting of the reader. */
    MEMORY
}
