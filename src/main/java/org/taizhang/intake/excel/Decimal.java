package org.taizhang.intake.excel;

/** The form of a number in a cell: digits, perhaps a point, perhaps an exponent, all of a length that a number can have. */
final class Decimal {

    private static final int MOST_CHARACTERS = 400;
    private static final int MOST_EXPONENT_DIGITS = 3;

    private Decimal() {}

    static boolean isOne(String text) {
        int at = sign(text, 0);
        int whole = digits(text, at);
        int fraction = whole;
        if (whole < text.length() && text.charAt(whole) == '.') {
            fraction = digits(text, whole + 1);
        }
        boolean hasDigits = whole > at || fraction > whole + 1;
        if (!hasDigits || text.length() > MOST_CHARACTERS) {
            return false;
        }
        return fraction == text.length() || isExponent(text, fraction);
    }

    private static boolean isExponent(String text, int at) {
        int from = sign(text, at + 1);
        int count = text.length() - from;
        return (text.charAt(at) | 0x20) == 'e'
                && count > 0
                && count <= MOST_EXPONENT_DIGITS
                && digits(text, from) == text.length();
    }

    private static int sign(String text, int at) {
        boolean signed = at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
        return signed ? at + 1 : at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
