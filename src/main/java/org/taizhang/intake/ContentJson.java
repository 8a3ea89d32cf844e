package org.taizhang.intake;

import java.util.EnumMap;
import java.util.Map;
import org.taizhang.evaluation.Column;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The stored form of a row's content: one compact JSON object, column names to canonical values, in column order. Millions
 * of rows are written and read, so it goes without a mapper.
 */
public final class ContentJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ContentJson() {}

    /** Writes a content. */
    public static String write(RowContent content) {
        StringBuilder json = new StringBuilder(256).append('{');
        content.forEach((column, value) -> {
            json.append(json.length() == 1 ? "\"" : ",\"").append(column.name()).append("\":\"");
            escape(value, json);
            json.append('"');
        });
        return json.append('}').toString();
    }

    private static void escape(String value, StringBuilder into) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                into.append(value, from, i).append(escaped(c));
                from = i + 1;
            }
        }
        into.append(value, from, value.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04X", (int) c);
        };
    }

    /** Reads what {@link #write} wrote; fails on anything else. */
    public static RowContent read(String json) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                String value = parser.nextStringValue();
                require(value != null);
                values.put(Column.valueOf(name), value);
            }
            require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        }
        return RowContent.of(values);
    }

    private static void require(boolean ours) {
        if (!ours) {
            throw new IllegalArgumentException("not the content of a row");
        }
    }
}
