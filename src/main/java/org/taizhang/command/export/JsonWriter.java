package org.taizhang.command.export;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON array of objects, a member per column. */
final class JsonWriter implements TableWriter {

    private final JsonGenerator json;
    private final List<String> columns;

    JsonWriter(OutputStream stream, List<String> columns) {
        this.json = JsonMapper.shared()
                .writer()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(stream);
        this.columns = columns;
        json.writeStartArray();
    }

    @Override
    public void row(List<String> values) {
        json.writeRaw("\n");
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeStringProperty(columns.get(i), values.get(i));
        }
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeRaw("\n");
        json.close();
    }
}
