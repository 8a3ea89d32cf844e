package org.taizhang.publication;

/** How wide texts are, in half-width characters, as columns' widths are counted. */
public final class TextWidth {

    /** Characters from here on are as wide as two digits. */
    private static final int WIDE = 0x2000;
    /** What the edges of a cell take of a column's width. */
    private static final int EDGES = 1;

    private static final String OPENING = "（《“‘〔【([{";
    private static final String CLOSING = "）》”’〕】)]}，。、；：！？,.;:!?";

    private TextWidth() {}

    /** Half-width characters that a text takes on one line. */
    public static int of(String text) {
        return width(text, 0, text.length());
    }

    private static int width(String text, int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    /** Both halves of a surrogate pair together are one wide character. */
    private static int of(char c) {
        return c < WIDE || Character.isSurrogate(c) ? 1 : 2;
    }

    /**
     * Lines that a text takes in a column, since not every program sets the height of a row itself: broken where lines of
     * Chinese may be, which is nowhere in a number or a Latin word, after no opening and before no closing mark.
     */
    public static int lines(String text, int width) {
        int room = Math.max(2, width - EDGES);
        if (2 * text.length() <= room && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines += wrapped(text, start, end, room);
            start = end + 1;
        }
        return lines;
    }

    private static int wrapped(String text, int start, int end, int room) {
        int lines = 1;
        int used = 0;
        int piece = 0;
        if (width(text, start, end) <= room) {
            return lines;
        }
        for (int i = start; i < end; i++) {
            piece += of(text.charAt(i));
            if (i + 1 == end || mayBreak(text.charAt(i), text.charAt(i + 1))) {
                if (used > 0 && used + piece > room) {
                    lines++;
                    used = 0;
                }
                lines += Math.max(0, piece - 1) / room;
                used = piece > room ? piece % room : used + piece;
                piece = 0;
            }
        }
        return lines;
    }

    private static boolean mayBreak(char before, char after) {
        boolean word = before > ' ' && before < WIDE && after > ' ' && after < WIDE;
        return !word && !Character.isLowSurrogate(after) && !opens(before) && !closes(after);
    }

    private static boolean opens(char c) {
        return !isIdeograph(c) && OPENING.indexOf(c) >= 0;
    }

    private static boolean closes(char c) {
        return !isIdeograph(c) && CLOSING.indexOf(c) >= 0;
    }

    /** Whether it is one of the common ones, none of which is a mark or half of anything. */
    private static boolean isIdeograph(char c) {
        return c >= 0x4E00 && c < 0xA000;
    }
}
