package org.taizhang.intake;

import java.util.Comparator;

/**
 * Identity of a unit within its court.
 *
 * @param kind what it is
 * @param id 评查编号, 工号 or 台账号; of a stray row, its place in the run
 */
public record UnitId(UnitKind kind, String id) implements Comparable<UnitId> {

    private static final Comparator<UnitId> ORDER =
            Comparator.comparing(UnitId::kind).thenComparing(UnitId::id);

    @Override
    public int compareTo(UnitId other) {
        return ORDER.compare(this, other);
    }
}
