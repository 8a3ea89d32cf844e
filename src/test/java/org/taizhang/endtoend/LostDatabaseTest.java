package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.operation.database.InstalledServer;

/** The database gone in the middle of a night: the run itself goes on once it is back, or ends with 5 and nothing half done. */
class LostDatabaseTest {

    private static final String LOST = "与数据库的连接中断";

    @TempDir
    private static Path folder;

    private static Path workbook;
    private static List<String> undisturbed;

    @TempDir
    private Path home;

    /** What the program said and how it ended. */
    private record Night(int exitCode, List<String> said, String failures) {}

    /** Something that goes wrong when the program has just said a line. */
    private interface Mishap {
        void happen() throws IOException, SQLException;
    }

    @BeforeAll
    static void runUndisturbed(@TempDir Path other) throws Exception {
        workbook = GeneratedWorkbook.write(600, folder.resolve("大量.xlsx"));
        try (House house = new House(other)) {
            house.run("nightly", workbook.toString()).exits(0);
            undisturbed = house.ledger("--all").contents();
        }
    }

    @Test
    void theEmbeddedServerIsKilledInOneStageAfterAnother() throws Exception {
        try (House house = embedded()) {
            Night night = night(house, List.of("接收", "校验", "入库", "比对", "追责"), this::killServer);

            assertThat(night.exitCode()).as("%s", night).isZero();
            assertThat(night.failures()).isEmpty();
            assertThat(night.said()).filteredOn(line -> line.startsWith(LOST)).hasSizeBetween(3, 5);
            assertUndisturbed(house);
        }
    }

    @Test
    void theEmbeddedServerCannotBeStartedAgain() throws Exception {
        try (House house = embedded()) {
            house.set("db-retries", "2");
            Night night = night(house, List.of("校验"), () -> {
                Path executable = executable();
                killServer();
                Files.move(executable, home.resolve("mariadbd"));
                Files.createDirectory(executable);
            });

            assertEndedWithoutDatabase(night);

            Path executable = executable();
            Files.delete(executable);
            Files.move(home.resolve("mariadbd"), executable);
            assertThat(house.run("nightly").exits(0).out()).contains("没有完成，先从中断处继续");
            assertUndisturbed(house);
        }
    }

    @Test
    void anInstalledServerCutsTheRunOff() throws Exception {
        try (InstalledServer server = new InstalledServer();
                House house = installed(server)) {
            Night night = night(house, List.of("接收", "校验", "入库"), server::cutOff);

            assertThat(night.exitCode()).as("%s", night).isZero();
            assertThat(night.said()).filteredOn(line -> line.startsWith(LOST)).hasSizeBetween(2, 3);
            assertUndisturbed(house);
        }
    }

    @Test
    void anInstalledServerStaysAway() throws Exception {
        try (InstalledServer server = new InstalledServer();
                House house = installed(server)) {
            house.set("db-retries", "2");
            Night night = night(house, List.of("校验"), server::shutOut);
            server.letIn();

            assertEndedWithoutDatabase(night);
            house.run("nightly").exits(0);
            assertUndisturbed(house);
        }
    }

    @Test
    void anInstalledServerTakesTheLostConnectionForAliveUntilTheAttemptsAreUsedUp() throws Exception {
        try (InstalledServer server = new InstalledServer();
                House house = installed(server)) {
            house.set("db-retries", "2");
            List<Connection> held = new ArrayList<>();
            Night night = night(house, List.of("校验"), () -> held.add(server.cutOffUnnoticed()));

            assertThat(night.exitCode()).as("%s", night).isEqualTo(5);
            assertThat(night.failures().strip()).hasLineCount(1).startsWith("数据库连接中断，已提交的内容完好");
            held.get(0).close();
            house.run("nightly").exits(0);
            assertUndisturbed(house);
        }
    }

    private House embedded() throws IOException {
        House house = new House(home);
        Files.writeString(home.resolve("settings.yml"), "chunk-size: 20\n");
        return house;
    }

    private House installed(InstalledServer server) throws IOException {
        House house = new House(home);
        Files.writeString(home.resolve("settings.yml"), server.settingsOfOneAccount(home) + "chunk-size: 20\n");
        return house;
    }

    /** Runs a night in which something goes wrong each time that the next of some stages has just ended. */
    private static Night night(House house, List<String> stages, Mishap mishap) throws Exception {
        Deque<String> next = new ArrayDeque<>(stages);
        List<String> said = new ArrayList<>();
        Process program = house.spawnHeard("nightly", workbook.toString());
        try (BufferedReader lines = program.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (!next.isEmpty() && line.startsWith(next.peek())) {
                    next.poll();
                    mishap.happen();
                }
            }
        }
        assertThat(next).as("%s", said).isEmpty();
        return new Night(program.waitFor(), said, Files.readString(house.failures()));
    }

    private static void assertEndedWithoutDatabase(Night night) {
        assertThat(night.exitCode()).as("%s", night).isEqualTo(5);
        assertThat(night.failures().strip()).hasLineCount(1).startsWith("数据库连接中断，已提交的内容完好");
        assertThat(night.said()).filteredOn(line -> line.startsWith(LOST)).hasSize(1);
    }

    private static void assertUndisturbed(House house) {
        assertThat(house.ledger("--all").contents()).isEqualTo(undisturbed);
        assertThat(house.run("verify", "--archive").exits(0).out()).contains("归档工作簿 1 个", "不一致 0 处");
    }

    private Path executable() throws IOException {
        try (var files = Files.find(home.resolve("db"), 3, (file, is) -> file.endsWith("bin/mariadbd"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private void killServer() throws IOException {
        String executable = executable().toRealPath().toString();
        List<ProcessHandle> servers = ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").equals(executable))
                .toList();
        assertThat(servers).isNotEmpty();
        servers.forEach(ProcessHandle::destroyForcibly);
    }
}
