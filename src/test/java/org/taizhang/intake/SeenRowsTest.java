package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenRowsTest {

    @TempDir
    private Path folder;

    @Test
    void agreesWithAMapWhateverIsAskedOfItAndHoweverOftenItRests() throws Exception {
        Random random = new Random(20191218);
        SeenRows seen = new SeenRows(10);
        Map<Fingerprint, Fingerprint> stored = new HashMap<>();
        Map<Fingerprint, List<RowPlace>> sightings = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            if (random.nextInt(2_000) == 0) {
                seen.rest(folder.resolve("rows"));
            }
            Fingerprint key = Fingerprint.of("key" + random.nextInt(5_000));
            Fingerprint content = Fingerprint.of("content" + random.nextInt(3));
            if (random.nextInt(3) == 0) {
                seen.add(key, content);
                stored.put(key, content);
            } else {
                RowPlace place = new RowPlace(random.nextInt(300), random.nextInt(70), 1 + random.nextInt(1_048_576));
                boolean same = content.equals(stored.get(key));
                assertThat(seen.unchanged(key, content, place)).isEqualTo(same);
                if (same) {
                    sightings.computeIfAbsent(key, any -> new ArrayList<>()).add(place);
                }
            }
        }
        seen.rest(folder.resolve("rows"));
        seen.rest(folder.resolve("rows"));
        assertThat(seen.size()).isEqualTo(stored.size());
        stored.keySet().forEach(key -> {
            List<RowPlace> expected = sightings.getOrDefault(key, new ArrayList<>());
            Collections.sort(expected);
            assertThat(seen.sightings(key)).isEqualTo(expected);
        });
        assertThat(seen.sightings(Fingerprint.of("never stored"))).isEmpty();
    }

    @Test
    void isNotAskedOnceItIsForgotten() {
        SeenRows seen = new SeenRows(1);
        Fingerprint key = Fingerprint.of("key");
        seen.add(key, Fingerprint.of("content"));

        seen.forget();

        assertThatThrownBy(() -> seen.sightings(key)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void forgetsWhatWasSeenInARefusedFile() {
        SeenRows seen = new SeenRows(1);
        Fingerprint key = Fingerprint.of("key");
        seen.add(key, Fingerprint.of("content"));
        seen.unchanged(key, Fingerprint.of("content"), new RowPlace(0, 0, 5));
        seen.unchanged(key, Fingerprint.of("content"), new RowPlace(1, 0, 6));

        seen.discard(0);

        assertThat(seen.sightings(key)).containsExactly(new RowPlace(1, 0, 6));
    }

    @Test
    void asksItsSourceBeforeItIsLookedInto() {
        RowKey stored = new RowKey(new UnitId(UnitKind.EVALUATION, "2024-1"), SheetKind.REGISTRATION, "");
        SeenRows seen = new SeenRows(
                0,
                (units, table) -> units.stream()
                        .filter(stored.unit()::equals)
                        .forEach(unit -> table.add(stored.fingerprint(), Fingerprint.of("content"))));
        assertThat(seen.hasUnit(stored.unit())).isFalse();

        seen.ask(List.of(stored.unit(), new UnitId(UnitKind.EVALUATION, "2024-2")));

        assertThat(seen.hasUnit(stored.unit())).isTrue();
        assertThat(seen.hasUnit(new UnitId(UnitKind.EVALUATION, "2024-2"))).isFalse();
        assertThat(seen.unchanged(stored.fingerprint(), Fingerprint.of("content"), new RowPlace(0, 0, 2)))
                .isTrue();
    }

    @Test
    void keepsAMillionRowsInSixtyFourMegabytes() {
        long before = used();
        SeenRows seen = new SeenRows(1_000_000);
        Fingerprint content = Fingerprint.of("content");
        int unchanged = 0;
        for (int i = 0; i < 1_000_000; i++) {
            Fingerprint key = new Fingerprint(i * 0x9E3779B97F4A7C15L, i);
            seen.add(key, content);
            unchanged += seen.unchanged(key, content, new RowPlace(0, 0, i + 1)) ? 1 : 0;
        }
        long bytes = used() - before;

        assertThat(seen.size()).isEqualTo(1_000_000);
        assertThat(unchanged).isEqualTo(1_000_000);
        assertThat(bytes).isLessThan(64L << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
