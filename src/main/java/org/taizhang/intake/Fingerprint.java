package org.taizhang.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.taizhang.digest.Sha256;

/** The first 128 bits of a SHA-256: stands for a row's key or content where millions of them are compared. */
public record Fingerprint(long high, long low) {

    private static final int BYTES = 16;
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Sha256::begin);

    /** The fingerprint of a text, by its UTF-8 form. */
    public static Fingerprint of(String text) {
        ByteBuffer digest = ByteBuffer.wrap(SHA_256.get().digest(text.getBytes(StandardCharsets.UTF_8)));
        return new Fingerprint(digest.getLong(), digest.getLong());
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
