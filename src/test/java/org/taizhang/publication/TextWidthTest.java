package org.taizhang.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 5, 1",
        "责任, 5, 1",
        "主要责任, 5, 2",
        "第十七条第（三）项, 11, 2",
        "（2023）吉0721民终4345号, 15, 2",
        "（件次）, 5, 2",
        "2026-11-22, 6, 2",
        "abc def, 5, 2",
        "㐂㐂㐂, 3, 3",
        "𠮷𠮷, 3, 2",
    })
    void linesBreakWhereChineseMayBe(String text, int width, int lines) {
        assertThat(TextWidth.lines(text, width)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "3, 4", "0, 1"})
    void everyLineOfATextIsOne(int newlines, int lines) {
        assertThat(TextWidth.lines("行" + "\n行".repeat(newlines), 5)).isEqualTo(lines);
    }
}
