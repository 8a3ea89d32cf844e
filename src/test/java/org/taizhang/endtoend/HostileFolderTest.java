package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.intake.Damage;
import org.taizhang.intake.FilledTemplate;

/** An inbox full of files that mean harm, and a good one between them. */
class HostileFolderTest {

    private static final int DAMAGED = 30;
    private static final List<String> VERSIONS =
            List.of("registration_version", "participant_version", "finding_version");

    @TempDir
    private Path folder;

    private House house;
    private Path inbox;
    private Path temp;

    @BeforeEach
    void open() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
        inbox = Files.createDirectories(house.home().resolve("inbox/qianguo"));
        temp = Files.createDirectory(folder.resolve("temp"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void eachIsRefusedByItsCodeAndTheGoodOneIsImported() throws Exception {
        house.set("limit-inflated-bytes", HostileFiles.LIMIT);
        Map<String, String> codes = HostileFiles.write(inbox, folder);
        Path good = new FilledTemplate("好", 2).write(inbox.resolve("好.xlsx"));
        inOrder(codes.keySet().stream().map(inbox::resolve).toList(), good);

        House.Answer answer = house.spawned(temp, "nightly").exits(3);

        List<String> lines = answer.out().lines().toList();
        codes.forEach((name, code) -> assertThat(lines)
                .as(name)
                .filteredOn(line -> line.contains("　" + name + "　"))
                .singleElement()
                .asString()
                .contains("整份退回（" + code + "）"));
        assertThat(answer.out()).contains("好.xlsx　采纳 3 件", "归档 1 个，退回 " + codes.size() + " 个");
        assertThat(house.files("rejected/qianguo"))
                .extracting(name -> name.substring(name.indexOf('-') + 1))
                .containsExactlyInAnyOrderElementsOf(codes.keySet());
        assertThat(house.files("receipts/qianguo")).hasSize(codes.size() + 1);
        assertOnlyTheGoodIsStored();
        assertNothingIsLeft();
    }

    @Test
    void damagedCopiesChangeNothing() throws Exception {
        Path good = new FilledTemplate("好", 2).write(inbox.resolve("好.xlsx"));
        byte[] sound = Files.readAllBytes(good);
        Random random = new Random(20261102);
        List<Path> damaged = new ArrayList<>();
        for (int i = 0; i < DAMAGED; i++) {
            damaged.add(Files.write(inbox.resolve("坏" + i + ".xlsx"), Damage.any(sound, random)));
        }
        inOrder(damaged, good);

        House.Answer answer = house.spawned(temp, "nightly").exits(3);

        assertThat(answer.out().lines().filter(line -> line.contains("整份退回（F")).count())
                .isBetween(DAMAGED / 2L, (long) DAMAGED);
        assertOnlyTheGoodIsStored();
        assertNothingIsLeft();
        Rows findings = house.table("findings");
        try (House other = new House(Files.createDirectory(folder.resolve("other")))) {
            Path alone = Files.write(folder.resolve("好.xlsx"), sound);
            other.run("nightly", alone.toString()).exits(0);
            assertThat(other.table("findings")).isEqualTo(findings);
            assertThat(other.table("evaluations")).isEqualTo(house.table("evaluations"));
        }
    }

    /** Lets the good file arrive in the middle of the others. */
    private static void inOrder(List<Path> others, Path good) throws IOException {
        Instant first = Instant.now().minusSeconds(3_600);
        for (int i = 0; i < others.size(); i++) {
            Files.setLastModifiedTime(others.get(i), FileTime.from(first.plusSeconds(10L * i)));
        }
        Files.setLastModifiedTime(good, FileTime.from(first.plusSeconds(5L * others.size() + 1)));
    }

    private void assertOnlyTheGoodIsStored() {
        assertThat(house.table("evaluations").lines("evaluation_no")).containsExactly("好-1", "好-2");
        String ledger = house.database().ledgerSchema();
        JdbcTemplate jdbc = new JdbcTemplate(house.database().dataSource());
        assertThat(VERSIONS)
                .extracting(table -> jdbc.queryForObject("SELECT COUNT(*) FROM " + ledger + "." + table, Integer.class))
                .containsExactly(2, 6, 4);
        house.soundHead();
    }

    private void assertNothingIsLeft() throws IOException {
        assertThat(below(temp)).as("temporary files").isEmpty();
        assertThat(below(house.home().resolve("inbox"))).as("inbox").allMatch(Files::isDirectory);
        assertThat(below(house.home().resolve("inbox/.work")))
                .as("work folders")
                .isEmpty();
        assertThat(below(folder)).as("parts unpacked").noneMatch(path -> path.endsWith("越界.xml"));
    }

    private static TreeSet<Path> below(Path parent) throws IOException {
        try (Stream<Path> paths = Files.walk(parent)) {
            TreeSet<Path> below = new TreeSet<>(paths.toList());
            below.remove(parent);
            return below;
        }
    }
}
