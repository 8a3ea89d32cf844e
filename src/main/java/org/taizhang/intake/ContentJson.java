package org.taizhang.intake;

import java.util.EnumMap;
import java.util.Map;
import org.taizhang.evaluation.Column;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of a row's content: one compact JSON object, column names to canonical values, in column order. */
public final class ContentJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> OBJECT = new TypeReference<>() {};

    private ContentJson() {}

    /** Writes a content. */
    public static String write(RowContent content) {
        return JSON.writeValueAsString(content.values());
    }

    /** Reads what {@link #write} wrote; fails on anything else. */
    public static RowContent read(String json) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        JSON.readValue(json, OBJECT).forEach((name, value) -> values.put(Column.valueOf(name), value));
        return RowContent.of(values);
    }
}
