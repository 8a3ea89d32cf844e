package org.taizhang.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The stored rows of a court by fingerprint of key and content, and where the run repeats them unchanged: such rows go
 * no further than their hash. An open-addressing table of primitive arrays, about 45 bytes a stored row and 12 a sighting.
 */
public final class SeenRows {

    private static final int WORDS = 4;
    /** Slots per five entries of load: the table is at most four fifths full. */
    private static final int SLOTS = 5;

    private static final int LOAD = 4;
    private static final int FREE = 0;
    private static final int NEVER_SEEN = 1;
    private static final BiConsumer<Collection<UnitId>, SeenRows> NOTHING_MORE = (units, table) -> {};

    /** None while they rest in a file. */
    private long[] words;

    private int[] heads;
    private int size;
    private final Sightings sightings = new Sightings();
    private final BitSet discarded = new BitSet();

    private BiConsumer<Collection<UnitId>, SeenRows> source;
    private Optional<Path> resting = Optional.empty();

    /** An empty table with room for so many stored rows; it grows where there are more. */
    public SeenRows(int expected) {
        this(expected, NOTHING_MORE);
    }

    /**
     * An empty table that is filled as it is asked for units.
     *
     * @param expected how many stored rows it has room for before it must grow
     * @param source called before rows of units are looked for, in the order of the run; it adds what is stored of them
     *     unless it did so before
     */
    public SeenRows(int expected, BiConsumer<Collection<UnitId>, SeenRows> source) {
        this.source = source;
        allocate(slots(Math.max(expected, 16)));
    }

    /** To be called before rows of units are looked for. */
    public void ask(Collection<UnitId> units) {
        source.accept(units, this);
    }

    /** Takes the fingerprints of a stored row's key and current content; a key already there gets the new content. */
    public void add(Fingerprint key, Fingerprint content) {
        if (words == null) {
            wake();
        }
        if (size + 1 > (long) heads.length * LOAD / SLOTS) {
            grow();
        }
        int slot = slot(key);
        if (heads[slot] == FREE) {
            heads[slot] = NEVER_SEEN;
            size++;
        }
        put(slot, key, content);
    }

    /** Whether nothing is stored, so that no row needs to be asked for. */
    boolean isEmpty() {
        return size == 0;
    }

    /** How many stored rows it knows. */
    public int size() {
        return size;
    }

    /** Whether anything is stored of a unit: whatever is has its first sheet's row, too. */
    public boolean hasUnit(UnitId unit) {
        return !isEmpty() && head(RowKey.first(unit).fingerprint()) != FREE;
    }

    /** Whether that content is what is stored under the key; if so, the place is remembered. */
    boolean unchanged(Fingerprint key, Fingerprint content, RowPlace place) {
        int slot = slot(key);
        int at = slot * WORDS;
        if (heads[slot] == FREE || words[at + 2] != content.high() || words[at + 3] != content.low()) {
            return false;
        }
        heads[slot] = sightings.add(place.packed(), heads[slot]);
        return true;
    }

    /** Where the run repeats a stored row unchanged, in the order of the run. */
    public List<RowPlace> sightings(Fingerprint key) {
        List<RowPlace> places = new ArrayList<>();
        for (int head = head(key); head > NEVER_SEEN; head = sightings.next(head)) {
            RowPlace place = RowPlace.unpacked(sightings.place(head));
            if (!discarded.get(place.file())) {
                places.add(place);
            }
        }
        Collections.sort(places);
        return places;
    }

    /**
     * Moves the table to a file, from which it comes back when it is asked again: of the courts of a run one is asked at a
     * time.
     *
     * @throws IOException where the disk fails
     */
    public void rest(Path file) throws IOException {
        if (resting.isPresent() || isEmpty()) {
            return;
        }
        try (DataOutputStream out = NumberFile.write(file)) {
            NumberFile.put(out, words);
            NumberFile.put(out, heads);
            sightings.write(out);
        }
        forget();
        resting = Optional.of(file);
    }

    /** Gives up the table, which is not asked any more. */
    public void forget() {
        words = null;
        heads = null;
        sightings.clear();
        resting = Optional.empty();
        source = NOTHING_MORE;
    }

    private void wake() {
        Path file = resting.orElseThrow(() -> new IllegalStateException("asked after it was forgotten"));
        try (DataInputStream in = NumberFile.read(file)) {
            words = NumberFile.longs(in);
            heads = NumberFile.ints(in);
            sightings.read(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        resting = Optional.empty();
    }

    /** Forgets what was seen in a file that is refused. */
    void discard(int file) {
        discarded.set(file);
    }

    private int head(Fingerprint key) {
        // Looked for first: it may bring the arrays back.
        int slot = slot(key);
        return heads[slot];
    }

    private int slot(Fingerprint key) {
        if (words == null) {
            wake();
        }
        int slot = (int) ((key.high() >>> 32) * heads.length >>> 32);
        while (heads[slot] != FREE && !(words[slot * WORDS] == key.high() && words[slot * WORDS + 1] == key.low())) {
            slot = slot + 1 == heads.length ? 0 : slot + 1;
        }
        return slot;
    }

    private void put(int slot, Fingerprint key, Fingerprint content) {
        int at = slot * WORDS;
        words[at] = key.high();
        words[at + 1] = key.low();
        words[at + 2] = content.high();
        words[at + 3] = content.low();
    }

    private void grow() {
        long[] oldWords = words;
        int[] oldHeads = heads;
        allocate(slots(Math.addExact(size, size / 2)));
        for (int old = 0; old < oldHeads.length; old++) {
            if (oldHeads[old] != FREE) {
                int at = old * WORDS;
                Fingerprint key = new Fingerprint(oldWords[at], oldWords[at + 1]);
                int slot = slot(key);
                heads[slot] = oldHeads[old];
                put(slot, key, new Fingerprint(oldWords[at + 2], oldWords[at + 3]));
            }
        }
    }

    private void allocate(int slots) {
        words = new long[Math.multiplyExact(slots, WORDS)];
        heads = new int[slots];
    }

    private static int slots(int entries) {
        return Math.toIntExact((long) entries * SLOTS / LOAD + 1);
    }

    /** Chains of places, one per stored row that was seen; a chain is known by its head, which is above 1. */
    private static final class Sightings {

        private static final int CHUNK_BITS = 13;
        private static final int CHUNK = 1 << CHUNK_BITS;
        private static final int FIRST = NEVER_SEEN + 1;

        private final List<long[]> places = new ArrayList<>();
        private final List<int[]> nexts = new ArrayList<>();
        private int count;

        int add(long place, int next) {
            if (count == places.size() * CHUNK) {
                places.add(new long[CHUNK]);
                nexts.add(new int[CHUNK]);
            }
            places.get(count >> CHUNK_BITS)[count & CHUNK - 1] = place;
            nexts.get(count >> CHUNK_BITS)[count & CHUNK - 1] = next;
            return count++ + FIRST;
        }

        void clear() {
            places.clear();
            nexts.clear();
            count = 0;
        }

        void write(DataOutputStream out) throws IOException {
            out.writeInt(count);
            for (int i = 0; i < places.size(); i++) {
                NumberFile.put(out, places.get(i));
                NumberFile.put(out, nexts.get(i));
            }
        }

        void read(DataInputStream in) throws IOException {
            count = in.readInt();
            while (places.size() * CHUNK < count) {
                places.add(NumberFile.longs(in));
                nexts.add(NumberFile.ints(in));
            }
        }

        long place(int head) {
            int index = head - FIRST;
            return places.get(index >> CHUNK_BITS)[index & CHUNK - 1];
        }

        int next(int head) {
            int index = head - FIRST;
            return nexts.get(index >> CHUNK_BITS)[index & CHUNK - 1];
        }
    }
}
