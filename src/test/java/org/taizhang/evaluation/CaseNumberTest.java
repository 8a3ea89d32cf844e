package org.taizhang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "（2024）吉0721民初123号, （2024）吉0721民初123号",
        "(2024)吉0721民初123号, （2024）吉0721民初123号",
        "〔2024〕吉0721民初123号, （2024）吉0721民初123号",
        "[2024]吉 0721　民初 00123 号, （2024）吉0721民初123号",
        "【２０２４】吉０７２１行审复７号, （2024）吉0721行审复7号",
        "（2024）吉0721执123号之一, （2024）吉0721执123号之一",
        "（2019）最高法知民终1号, （2019）最高法知民终1号",
        "（2024）吉民终8号, （2024）吉民终8号",
        "（2024）兵0101刑初8号, （2024）兵0101刑初8号",
        "（2014）前民初字第0123号, （2014）前民初字第0123号",
        "(2013)浦民一(民)初字第45号, （2013）浦民一（民）初字第45号",
    })
    void hasOneCanonicalForm(String text, String canonical) {
        assertThat(CaseNumber.parse(text)).map(CaseNumber::canonical).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024吉0721民初123号",
                "（2024）某0721民初123号",
                "（2024）吉07211民初123号",
                "（2024）最高法01民终1号",
                "（2024）吉0721民初123",
                "（2024）吉0721民初号",
                "（2024）吉0721民初0号",
                "（2024）吉0721 civil 1号",
                "（2024）吉07211号",
                "（2016）前民初字第123号",
                "（24）吉0721民初123号",
                "（2024）吉0721民初123号、124号",
                "（1024）吉0721民初123号",
                "离婚纠纷"
            })
    void refusesWhatIsNone(String text) {
        assertThat(CaseNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "（2024）吉0721行审复7号, true, true",
        "（2024）吉0721知民初7号, true, true",
        "（2024）吉072民初7号, false, true",
        "（2024）吉0721民怪7号, true, false",
        "（2024）吉0721怪民初7号, true, false",
        "（2024）最高法知民终7号, true, true",
    })
    void tellsKnownCodes(String text, boolean court, boolean type) {
        CaseNumber number = CaseNumber.parse(text).orElseThrow();

        assertThat(number.hasKnownCourt()).isEqualTo(court);
        assertThat(number.hasKnownType()).isEqualTo(type);
    }
}
