package org.taizhang.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.TreeSet;
import org.taizhang.digest.Sha256;

/** SHA-256 over a canonical form of a node: a letter for the kind, counts before contents, keys sorted. */
final class ContentHash {

    private final MessageDigest digest = Sha256.begin();

    private ContentHash() {}

    static String of(YamlNode node) {
        ContentHash hash = new ContentHash();
        hash.add(node);
        return Sha256.end(hash.digest);
    }

    private void add(YamlNode node) {
        if (node instanceof YamlMap map) {
            header('m', map.keys().size());
            for (String key : new TreeSet<>(map.keys())) {
                text(key);
                add(map.peek(key));
            }
        } else if (node instanceof YamlList list) {
            header('l', list.size());
            list.nodes().forEach(this::add);
        } else if (node instanceof YamlScalar scalar && scalar.text() != null) {
            text(scalar.text());
        } else {
            header('n', 0);
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        header('s', bytes.length);
        digest.update(bytes);
    }

    private void header(char kind, int count) {
        digest.update((byte) kind);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
    }
}
