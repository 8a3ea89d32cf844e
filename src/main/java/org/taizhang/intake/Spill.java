package org.taizhang.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The staged rows of a run, on disk, so that memory doesn't grow with them: partition files in a folder of the run's
 * own, each holding whole units. Partitions ascend as units are applied: officers, evaluations, decisions, stray rows, and
 * within a kind as units were met first, because what an office writes in order is stored fastest in that order. Deletes
 * itself.
 */
public final class Spill implements AutoCloseable {

    private static final int BUFFER = 1 << 14;

    private final Path folder;
    private final int unitsAPartition;
    private final Map<UnitKind, Partitions> kinds = new EnumMap<>(UnitKind.class);
    private final BitSet discarded = new BitSet();
    private final RowBytes bytes = new RowBytes();
    private boolean complete;

    /**
     * Opens an empty spill.
     *
     * @param parent folder in which it makes its own
     * @param unitsAPartition how many units a partition holds as a rule; one partition must fit in memory
     * @throws IOException where it can't write there
     */
    public Spill(Path parent, int unitsAPartition) throws IOException {
        this.unitsAPartition = unitsAPartition;
        this.folder = Files.createTempDirectory(parent, "run-");
        for (UnitKind kind : UnitKind.values()) {
            kinds.put(kind, new Partitions(kind));
        }
    }

    /** Adds a row; all must be added before any is read. */
    public void add(StagedRow row) {
        if (complete) {
            throw new IllegalStateException("a row after the last");
        }
        try {
            bytes.clear();
            StagedRowFormat.write(row, bytes);
            kinds.get(row.unit().kind()).of(row.unit()).add(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes that no row follows: what is only needed to add some is given up.
     *
     * @throws IOException where the disk fails
     */
    public void complete() throws IOException {
        complete = true;
        for (Partitions partitions : kinds.values()) {
            partitions.complete();
        }
    }

    /** Where something else may be kept that goes when the spill does. */
    public Path companion() {
        return folder.resolve("companion");
    }

    /** Forgets the rows of a file that is refused. */
    void discard(int file) {
        discarded.set(file);
    }

    /** How many partitions there are. */
    public int partitions() {
        return all().size();
    }

    /**
     * The units of a partition in their order, each with its rows in the order of the run.
     *
     * @throws IOException where the disk fails
     */
    public Map<UnitId, List<StagedRow>> units(int partition) throws IOException {
        List<StagedRow> rows = all().get(partition).rows();
        rows.removeIf(row -> discarded.get(row.place().file()));
        // Offices write in some order, so that sorting has little to do.
        rows.sort(Comparator.comparing(StagedRow::unit).thenComparing(StagedRow::place));
        Map<UnitId, List<StagedRow>> units = new LinkedHashMap<>();
        for (StagedRow row : rows) {
            units.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).add(row);
        }
        return units;
    }

    private List<Partition> all() {
        return kinds.values().stream().flatMap(kind -> kind.list.stream()).toList();
    }

    @Override
    public void close() throws IOException {
        List<Partition> all = all();
        try {
            for (Partition partition : all) {
                partition.out.close();
            }
        } finally {
            for (Partition partition : all) {
                Files.deleteIfExists(partition.file);
            }
            Files.deleteIfExists(companion());
            Files.delete(folder);
        }
    }

    /** The partitions of a kind, and which of them a unit belongs to. */
    private final class Partitions {

        /** Units that share one of so many buckets share a partition; a few of them are then met out of their order. */
        private static final int BUCKETS = 1 << 21;

        /** Files open at a time; where there are more units the partitions grow. */
        private static final int MOST = 500;

        private final UnitKind kind;
        private final List<Partition> list = new ArrayList<>();

        /** The units of the first partition, by name: small uploads, of which a run has one of each court, need no buckets. */
        private final Set<String> first = new HashSet<>();

        private short[] places = new short[0];
        private int units;

        Partitions(UnitKind kind) {
            this.kind = kind;
        }

        Partition of(UnitId unit) throws IOException {
            if (places.length == 0) {
                if (first.contains(unit.id())) {
                    return list.get(0);
                }
                if (first.size() < unitsAPartition) {
                    first.add(unit.id());
                    return list.get(place());
                }
                places = new short[BUCKETS];
                first.forEach(id -> places[bucket(id)] = 1);
                first.clear();
            }
            int bucket = bucket(unit.id());
            if (places[bucket] == 0) {
                places[bucket] = (short) (place() + 1);
            }
            return list.get(places[bucket] - 1);
        }

        void complete() throws IOException {
            first.clear();
            places = new short[0];
            for (Partition partition : list) {
                partition.complete();
            }
        }

        private static int bucket(String id) {
            return id.hashCode() * 0x9E3779B1 >>> Integer.SIZE - Integer.numberOfTrailingZeros(BUCKETS);
        }

        /** Where the next unit belongs. */
        private int place() throws IOException {
            if (list.size() < MOST && units == list.size() * unitsAPartition) {
                list.add(new Partition(folder.resolve(kind + "-" + list.size())));
            }
            return units++ / unitsAPartition % list.size();
        }
    }

    private static final class Partition {

        private final Path file;
        private OutputStream out;
        private int count;

        Partition(Path file) throws IOException {
            this.file = file;
            this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        }

        void add(RowBytes row) throws IOException {
            row.writeTo(out);
            count++;
        }

        void complete() throws IOException {
            out.close();
            out = OutputStream.nullOutputStream();
        }

        List<StagedRow> rows() throws IOException {
            out.flush();
            ByteBuffer bytes = RowBytes.buffer(Files.readAllBytes(file));
            List<StagedRow> rows = new ArrayList<>(count);
            while (rows.size() < count) {
                rows.add(StagedRowFormat.read(bytes));
            }
            return rows;
        }
    }
}
