package org.taizhang.intake.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A cell's number format: whether it shows dates, and how it shows whole numbers. */
public final class NumberFormat {

    /** The format of cells that were given none. */
    public static final NumberFormat GENERAL = new NumberFormat("General");

    /** Excel keeps fifteen digits; of a longer number the rest isn't what was typed. */
    private static final int EXACT_DIGITS = 15;

    /** General changes to the exponent form above this length. */
    private static final int GENERAL_DIGITS = 11;

    /** Dates and times among the formats without a code of their own; 27-36 and 50-58 are the East Asian ones. */
    private static final Set<Integer> BUILT_IN_DATES = IntStream.of(
                    14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52,
                    53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81)
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private static final int FIRST_CUSTOM = 164;

    private final String code;
    private final List<FormatSection> sections;
    private final boolean date;

    NumberFormat(String code) {
        this.code = code;
        this.sections = FormatSection.parse(code);
        this.date = sections.stream().anyMatch(FormatSection::date);
    }

    /** The format that an id means where the file declares no code for it. */
    static NumberFormat undeclared(int id) {
        if (BUILT_IN_DATES.contains(id)) {
            return new NumberFormat("yyyy/m/d");
        }
        return switch (id) {
            case 0, 49 -> GENERAL;
            case 1 -> new NumberFormat("0");
            default -> id < FIRST_CUSTOM ? new NumberFormat("0.00") : GENERAL;
        };
    }

    /** The code as the file has it; for a built-in format one that shows the same kind of value. */
    public String code() {
        return code;
    }

    /** Whether it shows numbers as dates or times. */
    public boolean isDate() {
        return date;
    }

    /**
     * A whole number as Excel shows it under this format: General up to eleven digits, 0 and 0000 with leading zeros, with
     * literal text around them. Empty where Excel shows an exponent, a fraction, separators or a rounded number.
     */
    public Optional<String> show(BigDecimal number) {
        FormatSection section = sections.get(0);
        if (!isWhole(number) || !section.showsWholeNumbers() || !isForAll(number)) {
            return Optional.empty();
        }
        BigDecimal whole = number.setScale(0, RoundingMode.UNNECESSARY);
        String digits = whole.abs().toPlainString();
        if (digits.length() > (section.general() ? GENERAL_DIGITS : EXACT_DIGITS)) {
            return Optional.empty();
        }
        return section.show(digits).map(shown -> whole.signum() < 0 ? "-" + shown : shown);
    }

    private static boolean isWhole(BigDecimal number) {
        // The precision is compared first, lest an enormous exponent be written out.
        return number.signum() == 0
                || number.precision() - number.scale() <= EXACT_DIGITS
                        && number.stripTrailingZeros().scale() <= 0;
    }

    /** Whether no later section takes this number. */
    private boolean isForAll(BigDecimal number) {
        return number.signum() > 0
                || number.signum() < 0 && sections.size() == 1
                || number.signum() == 0 && sections.size() < 3;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberFormat format && format.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
