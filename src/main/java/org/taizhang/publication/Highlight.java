package org.taizhang.publication;

/**
 * Cells that are coloured by what stands in one of their row, also after somebody has changed it.
 *
 * @param column whose content decides
 * @param when what it must hold
 * @param first column that is coloured
 * @param last column that is coloured
 * @param tone how urgent it is
 */
public record Highlight(int column, When when, int first, int last, Tone tone) {

    /** A condition on a cell. */
    public sealed interface When {}

    /** It holds this text. */
    public record Says(String text) implements When {}

    /** It holds a number of at most so much. */
    public record AtMost(int most) implements When {}

    /** How urgent what is coloured is. */
    public enum Tone {
        ALARM,
        CAUTION,
        HINT
    }
}
