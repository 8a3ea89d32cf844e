package org.taizhang.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.publication.Block.ChartKind;

class ChartScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, BAR, 1, 4",
        "1, 0, BAR, 1, 4",
        "6, 2, BAR, 1, 6",
        "7, 0, LINE, 2, 8",
        "6, 2, STACKED, 2, 8",
        "61, 0, BAR, 20, 80",
    })
    void holdsTheLargestFigureInWholeSteps(int one, int other, ChartKind kind, int step, int top) {
        Block.Chart chart = new Block.Chart(
                "责任等级分布",
                kind,
                "件次",
                List.of("立案庭"),
                List.of(new Block.ChartSeries("瑕疵", List.of(one)), new Block.ChartSeries("一般", List.of(other))));
        assertThat(ChartScale.of(chart)).isEqualTo(new ChartScale(step, top));
    }
}
