package org.taizhang.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            nullValues = "-",
            value = {
                "General              | 12                 | 12",
                "General              | 1.20E1             | 12",
                "General              | 12345678901        | 12345678901",
                "General              | 123456789012       | -",
                "General              | -5                 | -5",
                "General              | 1.5                | -",
                "General              | 0                  | 0",
                "G/通用格式            | 7                  | 7",
                "@                    | 20260102           | 20260102",
                "0                    | 123456789012345    | 123456789012345",
                "0                    | 1234567890123456   | -",
                "0                    | 1E+999             | -",
                "0                    | 1E-999             | -",
                "0                    | 0.4                | -",
                "0000                 | 12                 | 0012",
                "0000                 | 12345              | 12345",
                "#000                 | 7                  | 007",
                "#                    | 7                  | 7",
                "#                    | 0                  | -",
                "0_                   | 7                  | 7",
                "0_);[Red]\\(0\\)     | 7                  | 7",
                "0_);[Red]\\(0\\)     | -7                 | -",
                "0;0;;@               | 0                  | -",
                "0;0;;@               | 3                  | 3",
                "\"A\"000             | 12                 | A012",
                "000\\号               | 12                 | 012号",
                "[$-804]0             | 12                 | 12",
                "0.00                 | 12                 | -",
                "#,##0                | 12                 | -",
                "0%                   | 12                 | -",
                "0.00E+00             | 12                 | -",
                "[DBNum1]0            | 12                 | -",
                "[>100]0;000          | 12                 | -",
                "00-00                | 1234               | -",
                "yyyy-m-d             | 12                 | -",
                ";;;                  | 12                 | -",
            })
    void wholeNumbersAreShownAsExcelShowsThemOrNotAtAll(String code, String number, String expected) {
        assertThat(new NumberFormat(code).show(new BigDecimal(number)).orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy\"年\"m\"月\"",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "h:mm AM/PM",
                "[h]:mm",
                "上午/下午h\"时\"",
                "[$-404]e/m/d",
                "aaaa",
                "[DBNum1][$-804]yyyy年m月",
                "General;yyyy"
            })
    void formatsOfDatesAndTimesAreKnown(String code) {
        assertThat(new NumberFormat(code).isDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "0.00E+00",
                "#,##0.00",
                "\"day\"0",
                "\\d0",
                "[Red]0",
                "_d0",
                "[$USD] 0",
                "@",
                "*y0"
            })
    void otherFormatsAreNotTakenForDates(String code) {
        assertThat(new NumberFormat(code).isDate()).isFalse();
    }

    @Test
    void formatsWithoutCodeMeanWhatExcelMeansByThem() {
        assertThat(NumberFormat.undeclared(0)).isEqualTo(NumberFormat.GENERAL);
        assertThat(NumberFormat.undeclared(49)).isEqualTo(NumberFormat.GENERAL);
        assertThat(NumberFormat.undeclared(1).code()).isEqualTo("0");
        assertThat(NumberFormat.undeclared(14).isDate()).isTrue();
        assertThat(NumberFormat.undeclared(31).isDate()).isTrue();
        assertThat(NumberFormat.undeclared(57).isDate()).isTrue();
        assertThat(NumberFormat.undeclared(4).isDate()).isFalse();
        assertThat(NumberFormat.undeclared(4).show(BigDecimal.ONE)).isEmpty();
        assertThat(NumberFormat.undeclared(200)).isEqualTo(NumberFormat.GENERAL);
    }
}
