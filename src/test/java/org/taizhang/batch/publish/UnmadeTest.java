package org.taizhang.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.publication.bulletin.Renderings.Conversion;

/** Files of many bulletins are made with one start of what makes them. */
class UnmadeTest {

    private final List<Integer> starts = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    @Test
    void allOfAFormatAreMadeAtOnceAndEachGoesWhereItBelongs() throws IOException {
        Conversion print = new Counting("pdf", false);
        Unmade.make(List.of(unmade(print, "甲院"), unmade(print, "乙院"), unmade(print, "草稿")));
        assertThat(starts).containsExactly(3);
        assertThat(kept).containsExactly("甲院: pdf of 甲院", "乙院: pdf of 乙院", "草稿: pdf of 草稿");
    }

    @Test
    void nothingIsStartedForNothing() throws IOException {
        Unmade.make(List.of());
        assertThat(starts).isEmpty();
    }

    @Test
    void nothingIsKeptWhereItCannotBeMade() {
        Conversion broken = new Counting("pdf", true);
        assertThatIOException().isThrownBy(() -> Unmade.make(List.of(unmade(broken, "甲院"), unmade(broken, "乙院"))));
        assertThat(kept).isEmpty();
    }

    private Unmade unmade(Conversion conversion, String content) {
        return new Unmade(
                conversion,
                content.getBytes(StandardCharsets.UTF_8),
                made -> kept.add(content + ": " + new String(made, StandardCharsets.UTF_8)));
    }

    /** Makes a file of another by naming it. */
    private final class Counting implements Conversion {

        private final String to;
        private final boolean broken;

        private Counting(String to, boolean broken) {
            this.to = to;
            this.broken = broken;
        }

        @Override
        public String from() {
            return "docx";
        }

        @Override
        public String to() {
            return to;
        }

        @Override
        public List<byte[]> convert(List<byte[]> files) throws IOException {
            starts.add(files.size());
            if (broken) {
                throw new IOException("no paper");
            }
            return files.stream()
                    .map(file ->
                            (to + " of " + new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
