package org.taizhang.intake;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.taizhang.digest.Sha256;

/** The first 128 bits of a SHA-256: stands for a row's key or content where millions of them are compared. */
public record Fingerprint(long high, long low) {

    private static final int BYTES = 16;
    private static final ThreadLocal<Builder> BUILDER = ThreadLocal.withInitial(Builder::new);

    /** The fingerprint of texts, by their UTF-8 forms with a zero byte behind each. */
    public static Fingerprint of(String... texts) {
        Builder builder = builder();
        for (String text : texts) {
            builder.add(text);
        }
        return builder.build();
    }

    /** An empty one of this thread's, to be used up before the next is asked for. */
    static Builder builder() {
        Builder builder = BUILDER.get();
        builder.bytes.clear();
        return builder;
    }

    /** Takes text after text. */
    static final class Builder {

        private final MessageDigest sha256 = Sha256.begin();
        private final Utf8Bytes bytes = new Utf8Bytes();

        private Builder() {}

        Builder add(String text) {
            bytes.put(text).put('\0');
            return this;
        }

        Fingerprint build() {
            ByteBuffer digest = ByteBuffer.wrap(bytes.digest(sha256));
            return new Fingerprint(digest.getLong(), digest.getLong());
        }
    }

    /** Reads what {@link #bytes} writes. */
    public static Fingerprint of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a fingerprint has " + BYTES + " bytes, not " + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Fingerprint(buffer.getLong(), buffer.getLong());
    }

    /** Its 16 bytes, for storing. */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }
}
