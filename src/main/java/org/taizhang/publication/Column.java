package org.taizhang.publication;

/**
 * A column of a sheet.
 *
 * @param header in Chinese
 * @param kind what its cells hold
 * @param width in half-width characters
 */
public record Column(String header, Kind kind, int width) {

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
