package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.digest.Sha256;

class Utf8BytesTest {

    private final Utf8Bytes bytes = new Utf8Bytes();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void textsAreEncodedAsTheLibraryDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            assertThat(bytes.clear().put(text).copy()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void aFingerprintIsTheBeginningOfTheDigest(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String one = text(random);
            String other = text(random);
            ByteBuffer digest = ByteBuffer.wrap(
                    Sha256.begin().digest((one + "\0" + other + "\0").getBytes(StandardCharsets.UTF_8)));
            assertThat(Fingerprint.of(one, other)).isEqualTo(new Fingerprint(digest.getLong(), digest.getLong()));
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    评查,         评查
                    say "yes",    say \\"yes\\"
                    a\\b,         a\\\\b
                    """)
    void quotationMarksAndBackslashesAreEscaped(String text, String escaped) {
        assertThat(new String(bytes.clear().putEscaped(text).copy(), StandardCharsets.UTF_8))
                .isEqualTo(escaped);
    }

    /** Of all planes, long and short, with halves of pairs among them. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(random.nextInt(20) == 0 ? 5_000 : 30); left > 0; left--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                case 2 -> text.append((char) (0x80 + random.nextInt(0x780)));
                case 3 -> text.append((char) (0x4E00 + random.nextInt(0x5000)));
                default -> text.append((char) (' ' + random.nextInt(95)));
            }
        }
        return text.toString();
    }
}
