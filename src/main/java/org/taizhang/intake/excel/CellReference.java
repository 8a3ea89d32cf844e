package org.taizhang.intake.excel;

/** A cell's place such as C7; the row counts from 1, the column from 0. */
record CellReference(int row, int column) {

    static final int LAST_ROW = 1_048_576;
    static final int COLUMNS = 16_384;

    static CellReference parse(String reference, String part) throws Refused {
        int letters = 0;
        int column = 0;
        while (letters < reference.length() && letters < 4 && isLetter(reference.charAt(letters))) {
            column = column * 26 + (reference.charAt(letters) & 0x1F);
            letters++;
        }
        if (letters == 0 || column > COLUMNS) {
            throw Refused.damaged(part, "cell reference without a column of Excel's");
        }
        return new CellReference(row(reference, letters, part), column - 1);
    }

    /** Reads a row number that begins at an index of a text and reaches to its end. */
    static int row(String text, int from, String part) throws Refused {
        int row = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || row > LAST_ROW) {
                throw Refused.damaged(part, "row number that isn't one");
            }
            row = row * 10 + digit;
        }
        if (row < 1 || row > LAST_ROW) {
            throw Refused.damaged(part, "row number outside Excel's");
        }
        return row;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
