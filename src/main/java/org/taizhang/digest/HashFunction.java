package org.taizhang.digest;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SM3Digest;

/** A hash function of 256 bits, by the name under which settings and ledgers know it. */
public enum HashFunction {
    /** FIPS 180-4. */
    SHA_256("sha-256") {
        @Override
        byte[] digest(byte[] text) {
            return Sha256.begin().digest(text);
        }
    },

    /** GB/T 32905-2016. */
    SM3("sm3") {
        @Override
        byte[] digest(byte[] text) {
            SM3Digest sm3 = new SM3Digest();
            sm3.update(text, 0, text.length);
            byte[] hash = new byte[sm3.getDigestSize()];
            sm3.doFinal(hash, 0);
            return hash;
        }
    };

    private final String key;

    HashFunction(String key) {
        this.key = key;
    }

    /** The name, {@code sha-256}. */
    public String key() {
        return key;
    }

    /** The function of that name. */
    public static Optional<HashFunction> named(String key) {
        return Arrays.stream(values())
                .filter(function -> function.key.equals(key))
                .findFirst();
    }

    /** The hash of some bytes: 64 characters of lower-case hex. */
    public String hex(byte[] text) {
        return HexFormat.of().formatHex(digest(text));
    }

    abstract byte[] digest(byte[] text);
}
