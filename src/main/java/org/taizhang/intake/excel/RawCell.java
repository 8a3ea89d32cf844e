package org.taizhang.intake.excel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** What a cell holds before anyone interprets it. Of a formula it is the value that was saved with it. */
public sealed interface RawCell {

    /** Nothing. */
    enum Blank implements RawCell {
        /** An empty cell, or none. */
        EMPTY,
        /** Empty because it lies inside a merged range whose first cell holds the value (E123). */
        COVERED
    }

    /**
     * A text, character by character as it was typed: rich text runs joined, escapes decoded, phonetic guides left out.
     * It may hold control characters and unpaired surrogates, which only escapes can bring in (E122), and it may be empty.
     */
    record Text(String text) implements RawCell {}

    /**
     * A number that isn't shown as a date.
     *
     * @param literal the digits in the file, without surrounding white space, perhaps with an exponent
     */
    record Number(String literal, NumberFormat format) implements RawCell {

        /** The exact value of the literal. */
        public BigDecimal value() {
            return new BigDecimal(literal);
        }

        /** What Excel shows, where that is a whole number without exponent, separators or rounding; else empty (E127). */
        public Optional<String> shown() {
            return format.show(value());
        }
    }

    /**
     * A number shown as a date or time, or an ISO 8601 date cell.
     *
     * @param literal the serial number or ISO text in the file
     * @param value what it denotes, to the millisecond; empty where no day does (a time alone, 1900-02-29, negative numbers)
     */
    record DateTime(String literal, Optional<LocalDateTime> value) implements RawCell {

        /** Whether it denotes a day without a time of day. */
        public boolean isDay() {
            return value.isPresent() && value.get().toLocalTime().equals(LocalTime.MIDNIGHT);
        }
    }

    /** TRUE or FALSE. */
    record Bool(boolean value) implements RawCell {}

    /**
     * An error value (E121).
     *
     * @param text such as #REF! or #N/A
     */
    record ErrorValue(String text) implements RawCell {}

    /** A formula that was saved without its value (E121); formulas are never evaluated. */
    record FormulaWithoutValue() implements RawCell {}
}
