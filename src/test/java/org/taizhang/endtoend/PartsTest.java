package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.intake.WorkbookBuilder;

/** However the sample is cut up and whenever its parts come, the same entries stand in the end. */
class PartsTest {

    private static final int PARTS = 5;

    private static List<String> whole;
    private static List<String> evaluations;

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    @BeforeAll
    static void takeInWhole(@TempDir Path home) throws Exception {
        evaluations = SampleParts.evaluations();
        try (House house = new House(home)) {
            house.run("nightly", House.SAMPLE.toString()).exits(0);
            whole = house.ledger().contents();
        }
        assertThat(evaluations).hasSize(238);
        assertThat(whole).hasSize(526);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void wholeEvaluationsInOverlappingPartsInAnyOrderOverSeveralRuns(long seed) throws Exception {
        Random random = new Random(seed);
        List<Path> parts = overlappingParts(random);
        List<Path> uploads = new ArrayList<>(parts);
        uploads.addAll(parts.subList(0, 2));
        Collections.shuffle(uploads, random);
        try (House house = new House(home)) {
            for (int from = 0; from < uploads.size(); ) {
                int to = Math.min(uploads.size(), from + 1 + random.nextInt(3));
                house.run(imports(uploads.subList(from, to))).exits(0);
                house.run("settle", "--accept", "all").exits(0);
                from = to;
            }

            assertThat(house.ledger().contents()).isEqualTo(whole);
            long appended = house.soundHead().number();
            house.run("settle").exits(0);
            assertThat(house.soundHead().number()).isEqualTo(appended);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void rowsOfAnEvaluationSpreadOverTheFilesOfOneRun(long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, Integer> places = new HashMap<>();
        List<Path> files = new ArrayList<>();
        SampleParts parts = new SampleParts(folder);
        for (int i = 0; i < PARTS; i++) {
            int part = i;
            files.add(parts.write(
                    (evaluation, row) -> places.computeIfAbsent(row, any -> random.nextInt(PARTS)) == part));
        }
        Collections.shuffle(files, random);
        try (House house = new House(home)) {
            house.run(imports(files)).exits(0);
            house.run("settle").exits(0);

            assertThat(house.ledger().contents()).isEqualTo(whole);
        }
    }

    @Test
    void fiveNightsInARowAddNothing() throws Exception {
        try (House house = new House(home)) {
            house.run("nightly", House.SAMPLE.toString()).exits(0);
            var head = house.soundHead();
            for (int night = 2; night <= 5; night++) {
                assertThat(house.run("nightly", House.SAMPLE.toString())
                                .exits(0)
                                .out())
                        .contains("已导入，无变化", "HZ000001");
            }
            assertThat(house.soundHead()).isEqualTo(head);
        }
    }

    @Test
    void whatArrivedLaterHoldsAlsoWhereItIsStoredAlready() throws Exception {
        Path old = flaw("2025-01-10", "旧.xlsx", 1);
        Path recent = flaw("2025-02-02", "新.xlsx", 2);
        try (House house = new House(home)) {
            house.run("import", recent.toString()).exits(0);
            Path again = flaw("2025-02-02", "新副本.xlsx", 3);
            house.run("import", again.toString(), old.toString()).exits(0);

            assertThat(house.table("findings").lines("effective_date")).containsExactly("2025-02-02");
        }
        try (House house = new House(Files.createDirectory(folder.resolve("other")))) {
            house.run("import", recent.toString(), old.toString()).exits(0);

            assertThat(house.table("findings").lines("effective_date")).containsExactly("2025-02-02");
        }
    }

    /** A workbook of one flaw, last changed on that day of January. */
    private Path flaw(String recognised, String name, int day) throws Exception {
        Path file = new WorkbookBuilder()
                .registration("A", "当事人=" + name)
                .participant("A", "0001", "王堃")
                .finding("A", "17-1", "工号=0001", "认定日期=" + recognised)
                .write(folder.resolve(name));
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-0" + day + "T00:00:00Z")));
    }

    /** Each evaluation and each row of the roster in one to three of the parts. */
    private List<Path> overlappingParts(Random random) throws Exception {
        Map<String, Set<Integer>> places = new HashMap<>();
        List<Path> files = new ArrayList<>();
        SampleParts parts = new SampleParts(folder);
        for (int i = 0; i < PARTS; i++) {
            int part = i;
            files.add(parts.write((evaluation, row) -> places.computeIfAbsent(
                            evaluation.isEmpty() ? row : evaluation, any -> some(random))
                    .contains(part)));
        }
        return files;
    }

    private static Set<Integer> some(Random random) {
        return new HashSet<>(IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> random.nextInt(PARTS))
                .toList());
    }

    private static String[] imports(List<Path> files) {
        List<String> arguments = new ArrayList<>(List.of("import"));
        files.forEach(file -> arguments.add(file.toString()));
        return arguments.toArray(String[]::new);
    }
}
