package org.taizhang.intake.excel;

import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;

/**
 * How much one file may ask for before it is refused (F004).
 *
 * @param fileBytes bytes of the file
 * @param entries entries of the ZIP archive
 * @param inflatedBytes bytes of all parts after decompression
 * @param characters characters delivered as cell texts, counted each time a shared string is used
 * @param rows rows of one sheet that hold anything
 * @param columns columns of one sheet, up to the last that holds anything
 * @param cellCharacters characters of one text, at most 50,000
 * @param sharedStringBytes bytes of memory for the shared strings, at most 1 GiB
 * @param mergedRanges merged ranges of one sheet
 * @param secondsPerFile seconds spent on reading, without what the consumer of the rows takes
 */
public record Limits(
        long fileBytes,
        int entries,
        long inflatedBytes,
        long characters,
        int rows,
        int columns,
        int cellCharacters,
        long sharedStringBytes,
        int mergedRanges,
        int secondsPerFile) {

    private static final int LONGEST_TEXT = 50_000;
    private static final long LARGEST_TABLE = 1L << 30;

    /** @throws IllegalArgumentException where a limit isn't positive or above what the reader can hold */
    public Limits {
        positive(fileBytes, "fileBytes");
        positive(entries, "entries");
        positive(inflatedBytes, "inflatedBytes");
        positive(characters, "characters");
        positive(rows, "rows");
        positive(columns, "columns");
        positive(cellCharacters, "cellCharacters");
        positive(sharedStringBytes, "sharedStringBytes");
        positive(mergedRanges, "mergedRanges");
        positive(secondsPerFile, "secondsPerFile");
        atMost(cellCharacters, LONGEST_TEXT, "cellCharacters");
        atMost(sharedStringBytes, LARGEST_TABLE, "sharedStringBytes");
    }

    /** What the office allows; the settings hold the defaults. */
    public static Limits of(Settings settings) {
        return new Limits(
                settings.get(KnownSettings.LIMIT_FILE_BYTES),
                settings.get(KnownSettings.LIMIT_ENTRIES),
                settings.get(KnownSettings.LIMIT_INFLATED_BYTES),
                settings.get(KnownSettings.LIMIT_CHARACTERS),
                settings.get(KnownSettings.LIMIT_ROWS),
                settings.get(KnownSettings.LIMIT_COLUMNS),
                settings.get(KnownSettings.LIMIT_CELL_CHARACTERS),
                settings.get(KnownSettings.LIMIT_SHARED_STRING_BYTES),
                settings.get(KnownSettings.LIMIT_MERGED_RANGES),
                settings.get(KnownSettings.LIMIT_SECONDS_PER_FILE));
    }

    private static void positive(long value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }

    private static void atMost(long value, long most, String name) {
        if (value > most) {
            throw new IllegalArgumentException(name + " must be at most " + most + ": " + value);
        }
    }
}
