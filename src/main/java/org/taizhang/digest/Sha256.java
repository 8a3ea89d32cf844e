package org.taizhang.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), as lower-case hex. */
public final class Sha256 {

    private Sha256() {}

    /** Begins a digest to which bytes are added as they come. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What was added to a digest; it begins anew. */
    public static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** That of some bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(begin().digest(bytes));
    }

    /** That of a file's content, which need not fit in memory. */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return copying(in, OutputStream.nullOutputStream());
        }
    }

    /** Copies a stream and says the SHA-256 of what it held. */
    public static String copying(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = begin();
        new DigestInputStream(in, digest).transferTo(out);
        return end(digest);
    }
}
