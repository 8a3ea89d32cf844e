package org.taizhang.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSystemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "FROM_1900 | 1                  | 1900-01-01T00:00",
                "FROM_1900 | 59                 | 1900-02-28T00:00",
                "FROM_1900 | 60                 | -",
                "FROM_1900 | 60.5               | -",
                "FROM_1900 | 61                 | 1900-03-01T00:00",
                "FROM_1900 | 36526              | 2000-01-01T00:00",
                "FROM_1900 | 45351              | 2024-02-29T00:00",
                "FROM_1900 | 2958465            | 9999-12-31T00:00",
                "FROM_1900 | 2958466            | -",
                "FROM_1900 | 0                  | -",
                "FROM_1900 | 0.75               | -",
                "FROM_1900 | -1                 | -",
                "FROM_1900 | 1E+300             | -",
                "FROM_1900 | 45658.999999999999 | 2025-01-02T00:00",
                "FROM_1900 | 45658.000000000007 | 2025-01-01T00:00",
                "FROM_1900 | 45658.5            | 2025-01-01T12:00",
                "FROM_1900 | 4.5658E4           | 2025-01-01T00:00",
                "FROM_1904 | 0                  | 1904-01-01T00:00",
                "FROM_1904 | 44196              | 2025-01-01T00:00",
                "FROM_1904 | 2957003            | 9999-12-31T00:00",
                "FROM_1904 | 2957004            | -",
            })
    void numbersDenoteTheDaysThatExcelShows(DateSystem system, String serial, LocalDateTime expected) {
        assertThat(system.denotes(new BigDecimal(serial)).orElse(null)).isEqualTo(expected);
    }
}
