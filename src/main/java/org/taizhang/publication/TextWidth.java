package org.taizhang.publication;

/** How wide texts are, in half-width characters, as columns' widths are counted. */
public final class TextWidth {

    /** Characters from here on are as wide as two digits. */
    private static final int WIDE = 0x2000;
    /** Digits' widths that a line may lose because of where it can be broken. */
    private static final int SLACK = 3;

    private TextWidth() {}

    /** Half-width characters that a text takes on one line. */
    public static int of(String text) {
        return text.codePoints().map(c -> c < WIDE ? 1 : 2).sum();
    }

    /** Lines that a text takes in a column, generously: not every program sets the height of a row itself. */
    public static int lines(String text, int width) {
        if (2 * text.length() <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        return text.lines()
                .mapToInt(TextWidth::of)
                .map(used -> used <= width ? 1 : used / (width - SLACK) + 1)
                .sum();
    }
}
