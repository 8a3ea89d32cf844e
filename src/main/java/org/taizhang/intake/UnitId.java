package org.taizhang.intake;

/**
 * Identity of a unit within its court.
 *
 * @param kind what it is
 * @param id 评查编号, 工号 or 台账号; of a stray row, its place in the run
 */
public record UnitId(UnitKind kind, String id) implements Comparable<UnitId> {

    @Override
    public int compareTo(UnitId other) {
        return kind == other.kind ? id.compareTo(other.id) : kind.compareTo(other.kind);
    }
}
