package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.Taizhang;
import org.taizhang.digest.HashFunction;
import org.taizhang.intake.WorkbookBuilder;
import org.taizhang.operation.database.Database;
import org.taizhang.operation.database.InstalledServer;
import org.taizhang.operation.database.TestDatabase;
import org.taizhang.operation.database.WriterLock;

/** A backup appears whole or not at all, is restored only where it is sound and there is room, and is the same ledger then. */
class BackupTest {

    @TempDir
    private static Path folder;

    private static House house;
    private static Path backup;

    @TempDir
    private Path home;

    @BeforeAll
    static void makeBackup() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
        Files.writeString(
                house.home().resolve("settings.yml"),
                house.database().ownerLines(house.home()),
                StandardOpenOption.APPEND);
        house.run("nightly", House.SAMPLE.toString()).exits(0);
        backup = folder.resolve("备份");
        assertThat(house.run("backup", "-o", backup.toString()).exits(0).out())
                .contains("已备份到", "台账 526 条", house.soundHead().hash());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void intoAnEmptyHomeWithTheEmbeddedDatabase() throws Exception {
        House.Answer restored = restore().exits(0);

        assertThat(restored.out()).contains("核对一致", "归档工作簿 1 个", "链尾与备份清单一致：qianguo 526");
        try (Database keptRunning = Database.open(TestDatabase.settings(home, Map.of()))) {
            assertThat(keptRunning.unprotected()).isEmpty();
            assertThat(at("export", "ledger", "--all").exits(0).out())
                    .isEqualTo(house.run("export", "ledger", "--all").exits(0).out());
            assertThat(refusal("UPDATE taizhang_ledger.entry SET points = 0")).contains("denied");

            assertThat(at("nightly", House.SAMPLE.toString()).exits(0).out()).contains("HZ000002", "已导入，无变化");
            Path more = new WorkbookBuilder()
                    .registration("X")
                    .participant("X", "9001", "张三")
                    .finding("X", "17-1", "工号=9001", "认定日期=2026-03-03")
                    .write(home.resolve("另一份.xlsx"));
            assertThat(at("nightly", more.toString()).exits(0).out()).contains("HZ000003");
            assertThat(at("verify", "--archive").exits(0).out()).contains("台账 528 条", "核对一致");
        }
        assertThat(restore().exits(1).err()).contains("不同或者不在备份中");
    }

    @Test
    void intoAnInstalledServer() throws Exception {
        try (InstalledServer server = new InstalledServer()) {
            Files.writeString(home.resolve("settings.yml"), server.settingsOfTwoAccounts(home));

            assertThat(restore().exits(0).out()).contains("核对一致", "链尾与备份清单一致");

            assertThatThrownBy(() -> server.onLedger(false, "UPDATE entry SET points = 0"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> server.onLedger(true, "DELETE FROM entry")).hasMessageContaining("append-only");
            assertThatThrownBy(() -> server.onLedger(true, "UPDATE chain SET hash_function = 'sm3'"))
                    .hasMessageContaining("append-only");
            assertThat(at("nightly", House.SAMPLE.toString()).exits(0).out()).contains("已导入，无变化");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "manifest.json,                          flip,    manifest.json 已损坏",
        "manifest.json,                          delete,  不是备份文件夹",
        "database/ledger.sql,                    flip,    ledger.sql 已损坏",
        "database/ledger.sql,                    cut,     ledger.sql 已损坏",
        "database/main-triggers.sql,             delete,  缺少文件",
        "home/ledgers/qianguo/heads.log,         flip,    heads.log 已损坏",
        "home/archive/qianguo/HZ000001-评查工作簿-前郭-2023至2026.xlsx, flip, HZ000001-评查工作簿-前郭-2023至2026.xlsx 已损坏",
        "home/archive/qianguo/HZ000009.xlsx,     add,     HZ000009.xlsx 不在清单中"
    })
    void aDamagedBackupIsRefusedByTheFile(String file, String damage, String line) throws Exception {
        Path copy = folder.resolve("copy-" + file.hashCode() + damage);
        copy(backup, copy);
        Path damaged = copy.resolve(file);
        switch (damage) {
            case "delete" -> Files.delete(damaged);
            case "add" -> Files.write(damaged, new byte[9]);
            case "cut" -> Files.write(damaged, Arrays.copyOf(Files.readAllBytes(damaged), 700));
            default -> {
                byte[] bytes = Files.readAllBytes(damaged);
                bytes[bytes.length / 2] ^= 1;
                Files.write(damaged, bytes);
            }
        }
        assertThat(at("restore", copy.toString()).exits(1).err()).contains(line, "未作任何处理");
        assertNothingTouched();
    }

    @Test
    void aBackupOfANewerProgramIsRefused() throws Exception {
        Path copy = folder.resolve("newer");
        copy(backup, copy);
        Path manifest = copy.resolve("manifest.json");
        String text = Files.readString(manifest).replaceFirst("\"schema\" : \\d+", "\"schema\" : 999");
        Files.writeString(manifest, text);
        Files.writeString(
                copy.resolve("manifest.json.sha256"),
                HashFunction.SHA_256.hex(text.getBytes(StandardCharsets.UTF_8)) + "  manifest.json\n");

        assertThat(at("restore", copy.toString()).exits(1).err()).contains("由更新版本的程序");
        assertNothingTouched();
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws Exception {
        Path other = Files.createDirectories(home.resolve("rulebooks")).resolve("qianguo-2019.yml");
        Files.writeString(other, "other");
        assertThat(restore().exits(1).err()).contains("qianguo-2019.yml 与备份不同");
        assertThat(other).hasContent("other");
        Files.delete(other);

        Files.copy(house.home().resolve("settings.yml"), home.resolve("settings.yml"));
        assertThat(restore().exits(1).err()).contains("不是空的");
        assertThat(house.run("verify", "--archive").exits(0).out()).contains("核对一致");
        assertThat(home.resolve("archive")).doesNotExist();

        assertThat(house.run("backup", "-o", backup.toString()).exits(1).err()).contains("已存在");
    }

    @Test
    void whileARunWritesThereIsNoBackup() {
        Path target = home.resolve("backup");
        try (WriterLock running = house.database().database().writerLock()) {
            house.run("backup", "-o", target.toString()).exits(4);
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void anAccountThatCannotSeeTheTriggersMakesNoBackup() throws Exception {
        Files.writeString(home.resolve("settings.yml"), house.database().settingsLines(home));

        assertThat(at("backup").exits(1).err()).contains("db-migration-user", "entry");
        assertThat(home.resolve("backups")).doesNotExist();
    }

    @Test
    void aKilledBackupLeavesNone() throws Exception {
        Path backups = house.home().resolve("backups");
        Process program = house.spawn(Taizhang.class, "backup");
        while (names(backups).isEmpty()) {
            assertThat(program.waitFor(2, TimeUnit.MILLISECONDS)).isFalse();
        }
        program.destroyForcibly().waitFor();
        assertThat(names(backups)).singleElement().asString().endsWith(".part");
        assertThat(at("restore", backups.resolve(names(backups).get(0)).toString())
                        .exits(1)
                        .err())
                .contains("不是备份文件夹");

        house.run("backup").exits(0);

        assertThat(names(backups)).singleElement().asString().matches("taizhang-\\d{8}-\\d{6}");
        assertThat(at("restore", backups.resolve(names(backups).get(0)).toString())
                        .exits(0)
                        .out())
                .contains("核对一致");
    }

    @Test
    void aKilledRestoreIsRunAgain() throws Exception {
        try (InstalledServer server = new InstalledServer()) {
            Files.writeString(home.resolve("settings.yml"), server.settingsOfTwoAccounts(home));
            Process program = House.spawnAt(home, Taizhang.class, "restore", backup.toString());
            while (!isThere(server, "entry")) {
                assertThat(program.waitFor(2, TimeUnit.MILLISECONDS)).isFalse();
            }
            program.destroyForcibly().waitFor();
            copy(Path.of("data/rulebooks"), home.resolve("rulebooks"));
            copy(Path.of("data/courts"), home.resolve("courts"));
            copy(Path.of("data/calendars"), home.resolve("calendars"));
            assertThat(at("nightly").exits(1).err()).contains("恢复没有完成");

            assertThat(restore().exits(0).out()).contains("核对一致", "链尾与备份清单一致");
            at("nightly", House.SAMPLE.toString()).exits(0);
        }
    }

    /** The workbooks that the killed run had taken in are in the backup, wherever they came from. */
    @Test
    void aRunThatWasKilledBeforeTheBackupIsFinishedAfterTheRestore() throws Exception {
        Path workbook = Files.copy(House.SAMPLE, home.resolve("评查.xlsx"));
        Path unfinished = home.resolve("未完");
        try (InstalledServer server = new InstalledServer();
                House other = new House(Files.createDirectory(home.resolve("office")))) {
            Files.writeString(
                    other.home().resolve("settings.yml"),
                    other.database().ownerLines(other.home()),
                    StandardOpenOption.APPEND);
            JdbcTemplate sql = new JdbcTemplate(other.database().dataSource());
            String versions = "SELECT COUNT(*) FROM " + other.database().ledgerSchema() + ".registration_version";
            Process program = other.spawn(Taizhang.class, "nightly", workbook.toString());
            while (sql.queryForObject(versions, Long.class) == 0) {
                assertThat(program.waitFor(2, TimeUnit.MILLISECONDS)).isFalse();
            }
            program.destroyForcibly().waitFor();
            other.run("backup", "-o", unfinished.toString()).exits(0);
            Files.delete(workbook);
            Files.writeString(home.resolve("settings.yml"), server.settingsOfTwoAccounts(home));
            at("restore", unfinished.toString()).exits(0);

            assertThat(at("nightly").exits(0).out()).contains("没有完成，先从中断处继续");

            assertThat(at("export", "ledger", "--all").exits(0).out())
                    .contains(house.soundHead().hash());
            assertThat(at("verify", "--archive").exits(0).out()).contains("台账 526 条", "归档工作簿 1 个", "核对一致");
        }
    }

    private House.Answer restore() {
        return at("restore", backup.toString());
    }

    private House.Answer at(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home.toString(), "--date", House.DATE));
        return House.command(all.toArray(String[]::new));
    }

    private void assertNothingTouched() throws IOException {
        assertThat(names(home)).containsExactly("logs");
    }

    /** What the run's account of the embedded database under the home folder is answered. */
    private String refusal(String statement) throws Exception {
        try (Database database = Database.open(TestDatabase.settings(home, Map.of()));
                Connection connection = database.dataSource().getConnection();
                Statement sql = connection.createStatement()) {
            return catchThrowable(() -> sql.execute(statement)).getMessage();
        }
    }

    private static boolean isThere(InstalledServer server, String table) {
        return catchThrowable(() -> server.onLedger(true, "SELECT 1 FROM " + table + " LIMIT 1")) == null;
    }

    private static List<String> names(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(parent)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
