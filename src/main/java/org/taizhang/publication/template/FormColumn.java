package org.taizhang.publication.template;

/**
 * A column to be filled in.
 *
 * @param header exactly as the import knows it
 * @param required whether it must be filled in
 * @param key whether it tells the row from others, and so stays in sight
 * @param width in half-width characters
 * @param entry what may be entered
 * @param wrong what is said of an entry that is none of these; empty where everything may be entered
 * @param prompt what is said while a cell is being filled in, within the 255 characters that a workbook allows
 * @param note all that there is to say of the column, in lines
 * @param example what might be entered; empty where the example leaves it blank
 */
public record FormColumn(
        String header,
        boolean required,
        boolean key,
        int width,
        Entry entry,
        String wrong,
        String prompt,
        String note,
        String example) {}
