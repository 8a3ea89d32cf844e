package org.taizhang.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The staged rows of a run, on disk, so that memory doesn't grow with them: partition files in a folder of the run's
 * own, each holding whole units. Partitions ascend as units are applied: officers, evaluations, decisions, stray rows, each
 * spread over many. Deletes itself.
 */
public final class Spill implements AutoCloseable {

    private static final int BUFFER = 1 << 14;

    private final Path folder;
    private final List<DataOutputStream> partitions = new ArrayList<>();
    private final int[] counts;
    private final BitSet discarded = new BitSet();
    private final int spread;

    /**
     * Opens an empty spill.
     *
     * @param parent folder in which it makes its own
     * @param spread over how many partitions the units of a kind are spread; one partition must fit in memory
     * @throws IOException where it can't write there
     */
    public Spill(Path parent, int spread) throws IOException {
        this.spread = spread;
        this.folder = Files.createTempDirectory(parent, "run-");
        this.counts = new int[spread * UnitKind.values().length];
        try {
            for (int i = 0; i < counts.length; i++) {
                partitions.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(i)), BUFFER)));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Adds a row; all must be added before any is read. */
    public void add(StagedRow row) {
        int partition = partition(row.unit());
        try {
            StagedRowFormat.write(row, partitions.get(partition));
            counts[partition]++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the rows of a file that is refused. */
    void discard(int file) {
        discarded.set(file);
    }

    /** How many partitions there are. */
    public int partitions() {
        return counts.length;
    }

    /**
     * The units of a partition in their order, each with its rows in the order of the run.
     *
     * @throws IOException where the disk fails
     */
    public SortedMap<UnitId, List<StagedRow>> units(int partition) throws IOException {
        partitions.get(partition).flush();
        SortedMap<UnitId, List<StagedRow>> units = new TreeMap<>();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file(partition)), BUFFER))) {
            for (int left = counts[partition]; left > 0; left--) {
                StagedRow row = StagedRowFormat.read(in);
                if (!discarded.get(row.place().file())) {
                    units.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).add(row);
                }
            }
        }
        units.values().forEach(rows -> rows.sort(Comparator.comparing(StagedRow::place)));
        return Collections.unmodifiableSortedMap(units);
    }

    private int partition(UnitId unit) {
        return unit.kind().ordinal() * spread + Math.floorMod(unit.id().hashCode(), spread);
    }

    private Path file(int partition) {
        return folder.resolve(Integer.toString(partition));
    }

    @Override
    public void close() throws IOException {
        try {
            for (DataOutputStream partition : partitions) {
                partition.close();
            }
        } finally {
            for (int i = 0; i < counts.length; i++) {
                Files.deleteIfExists(file(i));
            }
            Files.delete(folder);
        }
    }
}
