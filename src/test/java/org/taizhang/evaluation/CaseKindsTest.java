package org.taizhang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseKindsTest {

    @ParameterizedTest
    @CsvSource({
        "（2024）吉0721刑初12号, 刑事",
        "（2024）吉0721民初12号, 民事",
        "（2024）吉知民终12号, 民事",
        "（2024）吉0721诉前调12号, 民事",
        "（2024）吉0721行初12号, 行政",
        "（2024）吉0721行赔初12号, 行政",
        "（2024）吉0721行保12号, 其他",
        "（2024）吉0721执12号, 执行",
        "（2024）吉0721执异12号, 执行",
        "（2024）吉0721法赔12号, 国家赔偿与司法救助",
        "（2024）吉0721司救执12号, 国家赔偿与司法救助",
        "（2024）吉0721破申12号, 其他",
        "（2024）吉0721财保12号, 其他",
        "（2014）前民初字第123号, 民事",
        "（2014）前执字第123号, 执行",
        "（2014）前古怪字第123号, 其他",
        "不是案号, 其他"
    })
    void theTypeCodeTells(String caseNo, String kind) {
        assertThat(CaseKinds.of(caseNo)).isEqualTo(kind);
    }

    @Test
    void theRestComesLast() {
        assertThat(CaseKinds.labels()).containsExactly("刑事", "民事", "行政", "执行", "国家赔偿与司法救助", "其他");
    }
}
