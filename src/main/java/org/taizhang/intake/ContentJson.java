package org.taizhang.intake;

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

    private static final ThreadLocal<Utf8Bytes> BUFFER = ThreadLocal.withInitial(Utf8Bytes::new);
    private static final byte[] OPEN = ascii("\"");
    private static final byte[] NEXT = ascii("\",\"");
    private static final byte[] COLON = ascii("\":\"");
    private static final byte[] CLOSE = ascii("\"}");
    private static final byte[][] NAMES =
            Stream.of(Column.values()).map(column -> ascii(column.name())).toArray(byte[][]::new);

    private ContentJson() {}

    /** Writes a content, in UTF-8. */
    public static byte[] write(RowContent content) {
        Utf8Bytes json = BUFFER.get().clear().put('{');
        for (int i = 0; i < content.size(); i++) {
            json.put(i == 0 ? OPEN : NEXT)
                    .put(NAMES[content.columnAt(i).ordinal()])
                    .put(COLON)
                    .putEscaped(content.valueAt(i));
        }
        return (content.size() == 0 ? json.put('}') : json.put(CLOSE)).copy();
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
