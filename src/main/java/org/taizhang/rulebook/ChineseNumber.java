package org.taizhang.rulebook;

/** Whole numbers from 1 to 999 as articles are numbered in Chinese: 十七, 一百零三. */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The number in Chinese numerals; 10 to 19 without a leading 一. */
    public static String of(int number) {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("not between 1 and 999: " + number);
        }
        StringBuilder text = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            text.append(digit(hundreds)).append('百');
        }
        if (tens > 0) {
            if (tens > 1 || hundreds > 0) {
                text.append(digit(tens));
            }
            text.append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        if (ones > 0) {
            text.append(digit(ones));
        }
        return text.toString();
    }

    /** Reads what {@link #of} writes (and 一十…, 〇); 0 where the text is no such number. */
    public static int parse(String text) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '百' || c == '十') {
                total += Math.max(digit, c == '十' ? 1 : 0) * (c == '百' ? 100 : 10);
                digit = 0;
            } else {
                digit = c == '〇' ? 0 : DIGITS.indexOf(c);
                if (digit < 0) {
                    return 0;
                }
            }
        }
        int number = total + digit;
        return number >= 1 && number <= 999 && sameNumber(number, text) ? number : 0;
    }

    private static boolean sameNumber(int number, String text) {
        String plain = text.replace('〇', '零');
        return of(number).equals(plain) || of(number).equals(plain.replaceFirst("^一十", "十"));
    }

    private static char digit(int value) {
        return DIGITS.charAt(value);
    }
}
