package org.taizhang.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
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

    private static final int TYPICAL = 512;
    private static final byte[] OPEN = ascii("\"");
    private static final byte[] NEXT = ascii("\",\"");
    private static final byte[] COLON = ascii("\":\"");
    private static final byte[] CLOSE = ascii("\"}");
    private static final byte[][] NAMES =
            Stream.of(Column.values()).map(column -> ascii(column.name())).toArray(byte[][]::new);

    private ContentJson() {}

    /** Writes a content, in UTF-8. */
    public static byte[] write(RowContent content) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(TYPICAL);
        json.write('{');
        for (int i = 0; i < content.size(); i++) {
            json.writeBytes(i == 0 ? OPEN : NEXT);
            json.writeBytes(NAMES[content.columnAt(i).ordinal()]);
            json.writeBytes(COLON);
            escape(content.valueAt(i).getBytes(StandardCharsets.UTF_8), json);
        }
        json.writeBytes(content.size() == 0 ? new byte[] {'}'} : CLOSE);
        return json.toByteArray();
    }

    /** What must be escaped is a byte of its own in UTF-8. */
    private static void escape(byte[] value, ByteArrayOutputStream into) {
        int from = 0;
        for (int i = 0; i < value.length; i++) {
            byte b = value[i];
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                into.write(value, from, i - from);
                into.writeBytes(ascii(escaped(b)));
                from = i + 1;
            }
        }
        into.write(value, from, value.length - from);
    }

    private static String escaped(byte b) {
        return switch (b) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04X", b);
        };
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads what {@link #write} wrote; fails on anything else. */
    public static RowContent read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #write} wrote; fails on anything else. */
    public static RowContent read(byte[] json) {
        RowContent.Builder values = new RowContent.Builder();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                String value = parser.nextStringValue();
                require(value != null);
                values.put(Column.valueOf(name), value);
            }
            require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        }
        return values.build();
    }

    private static void require(boolean ours) {
        if (!ours) {
            throw new IllegalArgumentException("not the content of a row");
        }
    }
}
