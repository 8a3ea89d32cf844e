package org.taizhang.intake.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a workbook counts days. */
enum DateSystem {
    /** From 1900-01-01 = 1; 60 is 1900-02-29, which never was, so later days are counted one too high. */
    FROM_1900 {
        @Override
        Optional<LocalDate> day(long serial) {
            if (serial < 1 || serial == NEVER_WAS || serial > LAST_DAY_1900) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(1899, 12, 31).plusDays(serial < NEVER_WAS ? serial : serial - 1));
        }
    },
    /** From 1904-01-01 = 0. */
    FROM_1904 {
        @Override
        Optional<LocalDate> day(long serial) {
            if (serial < 0 || serial > LAST_DAY_1900 - BETWEEN_SYSTEMS) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(serial));
        }
    };

    private static final long NEVER_WAS = 60;
    private static final long LAST_DAY_1900 = 2_958_465;
    private static final long BETWEEN_SYSTEMS = 1_462;
    private static final long MILLIS_PER_DAY = 86_400_000;

    abstract Optional<LocalDate> day(long serial);

    /** The day and time that a number denotes, rounded to the millisecond; empty where it denotes no day. */
    Optional<LocalDateTime> denotes(BigDecimal serial) {
        // Anything of eight digits or more is beyond the last day; a huge exponent isn't written out.
        if (serial.precision() - serial.scale() > 8 || serial.signum() < 0) {
            return Optional.empty();
        }
        long millis = serial.multiply(BigDecimal.valueOf(MILLIS_PER_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return day(millis / MILLIS_PER_DAY)
                .map(day -> day.atStartOfDay().plus(millis % MILLIS_PER_DAY, ChronoUnit.MILLIS));
    }
}
