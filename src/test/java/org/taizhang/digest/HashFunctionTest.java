package org.taizhang.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known answers: FIPS 180-4 and GB/T 32905-2016, appendix A. */
class HashFunctionTest {

    private static final String SIXTY_FOUR = "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd";

    @ParameterizedTest
    @CsvSource({
        "sha-256, abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "sm3, abc, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "sm3, " + SIXTY_FOUR + ", debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
    })
    void givesTheStandardsAnswer(String function, String text, String hash) {
        assertEquals(hash, HashFunction.named(function).orElseThrow().hex(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
