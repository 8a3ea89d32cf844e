package org.taizhang.publication;

/**
 * A column of a sheet.
 *
 * @param header in Chinese
 * @param kind what its cells hold
 * @param width in half-width characters
 * @param printed whether it is on paper too; those that aren't are the last ones of their sheet
 */
public record Column(String header, Kind kind, int width, boolean printed) {

    /** A column that is printed. */
    public Column(String header, Kind kind, int width) {
        this(header, kind, width, true);
    }

    /** What the cells of a column hold. */
    public enum Kind {
        /** Codes, names and labels. */
        LABEL,
        /** Sentences, which may run over several lines. */
        PROSE,
        NUMBER,
        DAY,
        MOMENT
    }
}
