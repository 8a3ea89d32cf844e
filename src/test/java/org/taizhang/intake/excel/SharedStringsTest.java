package org.taizhang.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharedStringsTest {

    @Test
    void everyTextComesBackAsItWentIn() {
        Random random = new Random(20260102);
        SharedStrings strings = new SharedStrings();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            expected.add(text(random, i % 100 == 0 ? 32_767 : random.nextInt(40)));
            strings.add(expected.get(i));
        }

        assertThat(strings.count()).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(strings.get(i)).isEqualTo(expected.get(i));
        }
    }

    /** Latin or any UTF-16 units at all, unpaired surrogates included. */
    private static String text(Random random, int length) {
        int bound = random.nextBoolean() ? 0x100 : 0x10000;
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(bound));
        }
        return text.toString();
    }
}
