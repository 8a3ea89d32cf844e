package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.evaluation.Column;
import tools.jackson.databind.json.JsonMapper;

class ContentJsonTest {

    private static final String ODD = "“引号”\" \\ / \b\f\n\r\t\u0001\u001F\u007F 𠮷 \uE000";

    @Test
    void writesWhatAnyReaderOfJsonReads() {
        Map<Column, String> values = new EnumMap<>(Map.of(Column.NAME, ODD, Column.OFFICER_NO, "0001"));
        RowContent content = RowContent.of(values);

        String json = written(content);

        assertThat(JsonMapper.shared().readTree(json).get("NAME").stringValue()).isEqualTo(ODD);
        assertThat(json).isEqualTo(JsonMapper.shared().writeValueAsString(values));
        assertThat(ContentJson.read(json)).isEqualTo(content);
        assertThat(ContentJson.read(written(RowContent.EMPTY))).isEqualTo(RowContent.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"NAME\":1}",
                "{\"NAME\":null}",
                "{\"NOBODY\":\"x\"}",
                "{\"NAME\":\"x\"} {}",
                "{\"NAME\":[\"x\"]}"
            })
    void readsNothingElse(String json) {
        assertThatThrownBy(() -> ContentJson.read(json)).isInstanceOf(RuntimeException.class);
    }

    private static String written(RowContent content) {
        return new String(ContentJson.write(content), StandardCharsets.UTF_8);
    }
}
