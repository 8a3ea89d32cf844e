package org.taizhang.batch.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.taizhang.intake.StagedRow;
import org.taizhang.intake.StoredRow;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;
import org.taizhang.intake.jdbc.VersionStore;

/**
 * Reads the units of a run, court by court, in the order in which they are applied, with what is stored of them loaded
 * a page at a time. A unit that was applied before a crash says nothing new any more, so a restart begins at the first.
 */
public final class UnitReader implements ItemReader<UnitCase> {

    private final VersionStore versions;
    private final int pageSize;
    private final RunStaging staging;
    private final Deque<UnitCase> page = new ArrayDeque<>();
    private CourtStaging court;
    private int courtsRead;
    private int partition;
    private Iterator<Map.Entry<UnitId, List<StagedRow>>> units = Collections.emptyIterator();

    /** A reader of what was staged, so many units a page. */
    public UnitReader(RunStaging staging, VersionStore versions, int pageSize) {
        this.staging = staging;
        this.versions = versions;
        this.pageSize = pageSize;
    }

    @Override
    public UnitCase read() throws IOException {
        if (page.isEmpty()) {
            load();
        }
        return page.poll();
    }

    private void load() throws IOException {
        List<Map.Entry<UnitId, List<StagedRow>>> next = new ArrayList<>();
        do {
            while (next.size() < pageSize && hasUnits()) {
                next.add(units.next());
                // Frees what the partition holds of it.
                units.remove();
            }
        } while (next.isEmpty() && hasCourt());
        if (next.isEmpty()) {
            return;
        }
        court.officers()
                .ask(next.stream().flatMap(unit -> unit.getValue().stream()).toList());
        Map<UnitId, List<StoredRow>> stored = stored(next);
        next.forEach(unit -> page.add(
                new UnitCase(court, unit.getKey(), unit.getValue(), stored.getOrDefault(unit.getKey(), List.of()))));
    }

    private boolean hasCourt() {
        if (court != null) {
            court.checked();
        }
        if (courtsRead == staging.courts().size()) {
            return false;
        }
        court = staging.courts().get(courtsRead++);
        partition = 0;
        return true;
    }

    private boolean hasUnits() throws IOException {
        while (!units.hasNext()) {
            if (court == null || partition == court.spill().partitions()) {
                return false;
            }
            units = court.spill().units(partition++).entrySet().iterator();
        }
        return true;
    }

    private Map<UnitId, List<StoredRow>> stored(List<Map.Entry<UnitId, List<StagedRow>>> next) {
        Map<UnitKind, List<String>> byKind = new EnumMap<>(UnitKind.class);
        next.stream()
                .map(Map.Entry::getKey)
                .filter(unit ->
                        unit.kind() != UnitKind.STRAY && court.mayBeStored().test(unit))
                .forEach(unit -> byKind.computeIfAbsent(unit.kind(), kind -> new ArrayList<>())
                        .add(unit.id()));
        Map<UnitId, List<StoredRow>> stored = new HashMap<>();
        byKind.forEach((kind, ids) -> stored.putAll(versions.rows(court.court().id(), kind, ids)));
        return stored;
    }
}
