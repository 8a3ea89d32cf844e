package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.evaluation.Column;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

class SpillTest {

    @TempDir
    Path folder;

    @Test
    void givesBackWholeUnitsInTheirOrderAndDeletesItself() throws Exception {
        List<StagedRow> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(row(UnitKind.EVALUATION, "E" + i % 40, i));
        }
        rows.add(row(UnitKind.STRAY, "0", 900));
        rows.add(row(UnitKind.DECISION, "7", 901));
        rows.add(row(UnitKind.OFFICER, "0001", 902));

        List<StagedRow> read = new ArrayList<>();
        try (Spill spill = new Spill(folder, 4)) {
            rows.forEach(spill::add);
            spill.add(rowOfFile(9, "E1"));
            spill.discard(9);
            spill.complete();
            assertThatThrownBy(() -> spill.add(rowOfFile(8, "E2"))).isInstanceOf(IllegalStateException.class);
            for (int i = 0; i < spill.partitions(); i++) {
                Map<UnitId, List<StagedRow>> units = spill.units(i);
                assertThat(List.copyOf(units.keySet())).isSorted();
                units.forEach((unit, ofUnit) ->
                        assertThat(ofUnit).allMatch(row -> row.unit().equals(unit)));
                units.values().forEach(read::addAll);
            }
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(read.get(0).unit().kind()).isEqualTo(UnitKind.OFFICER);
        assertThat(read.get(read.size() - 1).unit().kind()).isEqualTo(UnitKind.STRAY);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void takesLittleMemoryForEachOfManyCourtsWithSmallUploads() throws Exception {
        List<Spill> spills = new ArrayList<>();
        long before = used();

        for (int court = 0; court < 20; court++) {
            Spill spill = new Spill(folder, 1_000);
            spills.add(spill);
            for (UnitKind kind : UnitKind.values()) {
                spill.add(row(kind, "1", court));
            }
        }

        assertThat(used() - before).isLessThan(16L << 20);
        for (Spill spill : spills) {
            spill.close();
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static StagedRow rowOfFile(int file, String unit) {
        StagedRow row = row(UnitKind.EVALUATION, unit, 1);
        return new StagedRow(
                new RowPlace(file, 0, 1), row.unit(), row.key(), row.content(), row.problems(), row.shown());
    }

    private static StagedRow row(UnitKind kind, String unit, int number) {
        UnitId id = new UnitId(kind, unit);
        Optional<RowKey> key = number % 3 == 0
                ? Optional.empty()
                : Optional.of(new RowKey(id, SheetKind.FINDINGS, RowKey.finding("17-1", "1", "")));
        Map<Column, CellProblem> problems = number % 2 == 0
                ? Map.of()
                : Map.of(Column.GRADE, new CellProblem(Code.E104, Words.of("E104", "瑕疵、一般")));
        RowContent content = RowContent.of(Map.of(Column.GROUND, "𠮷".repeat(number % 5 * 1000), Column.SEQ, "2"));
        return new StagedRow(new RowPlace(3, 1, number), id, key, content, problems, Map.of(Column.GRADE, "轻微"));
    }
}
