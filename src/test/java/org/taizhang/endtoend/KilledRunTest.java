package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.Taizhang;
import org.taizhang.ledger.Head;
import org.taizhang.rulebook.Qianguo;

/** The program killed in the middle of its work: the next run completes it, as if nothing had happened. */
class KilledRunTest {

    private static final int EVALUATIONS = 600;

    @TempDir
    private static Path folder;

    private static Path workbook;
    private static Head undisturbed;
    private static List<String> contents;

    @TempDir
    private Path home;

    /** A moment of a night, by a count in the database that grows when it has come. */
    private enum Moment {
        BEGUN("SELECT COUNT(*) FROM run"),
        RECEIVED("SELECT COUNT(*) FROM receipt"),
        CHECKING("SELECT COUNT(*) FROM BATCH_STEP_EXECUTION WHERE STEP_NAME = 'check'"),
        APPLYING("SELECT COUNT(*) FROM %s.registration_version"),
        ARCHIVING("SELECT COUNT(*) FROM BATCH_STEP_EXECUTION WHERE STEP_NAME = 'archive'"),
        SETTLING("SELECT COUNT(*) FROM %s.entry"),
        WRITING("SELECT COUNT(*) FROM BATCH_STEP_EXECUTION WHERE STEP_NAME = 'ledgers'");

        private final String count;

        Moment(String count) {
            this.count = count;
        }

        long count(House house) {
            String sql = count.formatted(house.database().ledgerSchema());
            return new JdbcTemplate(house.database().dataSource()).queryForObject(sql, Long.class);
        }
    }

    @BeforeAll
    static void runUndisturbed(@TempDir Path other) throws Exception {
        workbook = GeneratedWorkbook.write(EVALUATIONS, folder.resolve("大量.xlsx"));
        try (House house = new House(other)) {
            house.run("nightly", workbook.toString()).exits(0);
            undisturbed = house.soundHead();
            contents = house.ledger().contents();
        }
        assertThat(undisturbed.number()).isGreaterThan(EVALUATIONS);
    }

    @AfterAll
    static void forget() {
        contents = null;
    }

    @Test
    void atEveryMomentOfANight() throws Exception {
        try (House house = new House(home)) {
            house.set("chunk-size", "40");
            for (Moment moment : Moment.values()) {
                killAt(moment, house, "nightly", workbook.toString());
            }

            House.Answer night = house.run("nightly", workbook.toString()).exits(0);

            assertThat(night.out()).contains("没有完成，先从中断处继续", "已导入，无变化");
            assertThat(house.soundHead()).isEqualTo(undisturbed);
            assertThat(house.ledger().contents()).isEqualTo(contents);
            assertThat(Moment.APPLYING.count(house)).isEqualTo(EVALUATIONS);
            assertThat(house.files("archive/qianguo")).containsExactly("HZ000001-大量.xlsx", "HZ000002-大量.xlsx");
            assertThat(house.files("ledgers/qianguo")).containsExactly("heads.log", "期限提醒-民一庭.xlsx", "责任追究台账.xlsx");
            assertThat(house.run("verify").exits(0).out()).doesNotContain("说明");
        }
    }

    @Test
    void whileWhatTheOfficeAcceptedIsAppended() throws Exception {
        try (House house = new House(home)) {
            house.set("chunk-size", "10");
            house.run("nightly", workbook.toString()).exits(0);
            house.useRulebook(Qianguo.text(Map.of("cascade", "false")));
            house.run("nightly").exits(7);
            killAt(Moment.SETTLING, house, "settle", "--accept", "1");
            assertThat(house.soundHead().number()).isGreaterThan(undisturbed.number());

            house.run("nightly").exits(0);

            try (House other = new House(Files.createDirectory(folder.resolve("other")))) {
                other.useRulebook(Qianguo.text(Map.of("cascade", "false")));
                other.run("nightly", workbook.toString()).exits(0);
                assertThat(house.ledger().contents()).isEqualTo(other.ledger().contents());
            }
        }
    }

    @Test
    void whileWorkbooksAreMovedToTheArchive() throws Exception {
        int files = 40;
        try (House house = new House(home)) {
            Path inbox = Files.createDirectories(home.resolve("inbox/qianguo"));
            for (int i = 1; i <= files; i++) {
                GeneratedWorkbook.write(i, inbox.resolve("第%02d份.xlsx".formatted(i)));
            }
            Process program = house.spawn(Taizhang.class, "nightly");
            while (house.files("archive/qianguo").isEmpty()) {
                assertThat(program.waitFor(0, TimeUnit.MILLISECONDS)).isFalse();
            }
            program.destroyForcibly().waitFor();
            assertThat(house.files("inbox/qianguo"))
                    .as("killed before all were moved")
                    .isNotEmpty();

            house.run("nightly").exits(0);

            assertThat(house.files("archive/qianguo")).hasSize(files);
            assertThat(house.files("inbox/qianguo")).isEmpty();
            assertThat(house.table("evaluations").size()).isEqualTo(files);
        }
    }

    private static void killAt(Moment moment, House house, String... arguments) throws Exception {
        long before = moment.count(house);
        Process program = house.spawn(Taizhang.class, arguments);
        while (moment.count(house) == before) {
            assertThat(program.waitFor(2, TimeUnit.MILLISECONDS))
                    .as("ended before %s came", moment)
                    .isFalse();
        }
        program.destroyForcibly().waitFor();
        assertThat(new JdbcTemplate(house.database().dataSource())
                        .queryForObject("SELECT COUNT(*) FROM run WHERE finished_at IS NULL", Long.class))
                .as("killed at %s in the middle of a run", moment)
                .isEqualTo(1);
    }
}
