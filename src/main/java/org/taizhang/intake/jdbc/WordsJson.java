package org.taizhang.intake.jdbc;

import java.util.List;
import org.taizhang.message.Words;
import tools.jackson.databind.json.JsonMapper;

/** The words of a message as they are stored: without a language. */
public final class WordsJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private WordsJson() {}

    /** Writes a message's key and arguments. */
    public static String write(Words words) {
        return JSON.writeValueAsString(words);
    }

    /** Reads what {@link #write} wrote. */
    public static Words read(String json) {
        var node = JSON.readTree(json);
        List<String> arguments = node.get("arguments")
                .valueStream()
                .map(value -> value.stringValue())
                .toList();
        return new Words(node.get("key").stringValue(), arguments);
    }
}
