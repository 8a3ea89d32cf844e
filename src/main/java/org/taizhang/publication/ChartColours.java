package org.taizhang.publication;

import java.util.List;

/** The colours of charts, the same in every format; they differ in brightness too, so that a black print can be read. */
public final class ChartColours {

    private static final List<String> COLOURS = List.of("1F4E79", "E08E45", "8FB3D9", "A61C1C", "6B8E4E", "C9C9C9");

    private ChartColours() {}

    /** The colour of a series by its place, as six hexadecimal digits. */
    public static String of(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    /** Whether words on the colour must be white. */
    public static boolean isDark(int series) {
        int rgb = Integer.parseInt(of(series), 16);
        return 3 * (rgb >> 16) + 6 * (rgb >> 8 & 0xFF) + (rgb & 0xFF) < 1100;
    }
}
