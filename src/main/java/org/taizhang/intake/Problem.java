package org.taizhang.intake;

import org.taizhang.intake.excel.Cell;
import org.taizhang.message.Catalogue;
import org.taizhang.message.Code;
import org.taizhang.message.Language;
import org.taizhang.message.Words;

/**
 * Something wrong with a file, or a warning, and where it stands.
 *
 * @param code what kind of problem
 * @param words how the catalogue words it
 * @param place where it stands
 */
public record Problem(Code code, Words words, Place place) {

    private static final int LONGEST_VALUE = 100;

    /** What is wrong and what to do, without the place. */
    public String text(Language language) {
        return Catalogue.text(words, language);
    }

    /** Where it stands, the value (shortened where it is long), what is wrong and what to do, in one line. */
    public String line(Language language) {
        String value = place.value().replaceAll("\\s+", " ");
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "…";
        }
        String shown = value.isEmpty() ? "" : Catalogue.text(Words.of("place.value", value), language);
        return place.text(language) + shown + Catalogue.text(Words.of("place.then"), language) + text(language);
    }

    /**
     * Where a problem stands; as much of it as applies.
     *
     * @param file the file's place in the run, from 0
     * @param fileName as the office named it
     * @param sheet as the file names it, or empty
     * @param row number of the row, or 0
     * @param column index of the column from 0, or -1
     * @param header as the file writes it, or empty
     * @param value what the office sees in the cell, or empty
     */
    public record Place(int file, String fileName, String sheet, int row, int column, String header, String value) {

        /** The column's letters, or empty. */
        public String letters() {
            return column < 0 ? "" : Cell.letters(column);
        }

        /** In words: 《file》工作表「sheet」第n行「header」列（X列）, as far as it applies. */
        public String text(Language language) {
            String key = "place.cell";
            if (sheet.isEmpty()) {
                key = "place.file";
            } else if (row == 0) {
                key = "place.sheet";
            } else if (header.isEmpty()) {
                key = "place.row";
            } else if (column < 0) {
                key = "place.absent";
            }
            return Catalogue.text(Words.of(key, fileName, sheet, Integer.toString(row), header, letters()), language);
        }

        /** A whole file. */
        static Place of(int file, String fileName) {
            return new Place(file, fileName, "", 0, -1, "", "");
        }
    }
}
