package org.taizhang.operation.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the files of the log, whoever writes them at once: whole lines with the ids, and nobody's name. */
class LogTest {

    private static final int PROCESSES = 3;
    private static final int LINES = 300;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"logback.xml", "logback-json.xml"})
    void severalProcessesWriteOneFileAndNoLineIsLostOrTorn(String configuration) throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(start(configuration));
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        List<String> lines = Files.readAllLines(theOnlyFile());
        assertThat(lines)
                .filteredOn(line -> line.contains("line ") && line.contains("of " + "x".repeat(300)))
                .hasSize(PROCESSES * LINES)
                .allMatch(line -> line.length() < 700);
        NamelessLogs.requireNameless(folder);
    }

    @Test
    void aLineHasTheIdsAndNoNames() throws Exception {
        assertThat(start("logback.xml").waitFor()).isZero();
        String text = Files.readString(theOnlyFile());
        assertThat(text)
                .containsPattern("INFO  id=[0-9a-f]{8} run=- \\S+LogWriter line 0 of ")
                .containsPattern("ERROR id=[0-9a-f]{8} run=12 \\S+LogWriter officer \\* 0005 can't be written")
                .contains(
                        "java.lang.IllegalStateException: *",
                        "Caused by: java.nio.file.NoSuchFileException: notices/qianguo/2026-10/*-000123-0003-*-*.docx",
                        "Suppressed: java.lang.IllegalArgumentException: *",
                        "at org.taizhang.operation.log.LogWriter.main(LogWriter.java:");
    }

    @Test
    void aJsonLineHasTheIdsAndNoNames() throws Exception {
        assertThat(start("logback-json.xml").waitFor()).isZero();
        List<String> lines = Files.readAllLines(theOnlyFile());
        assertThat(lines).hasSize(LINES + 1);
        JsonNode last = JsonMapper.shared().readTree(lines.get(LINES));
        assertThat(last.get("mdc").get("run").stringValue()).isEqualTo("12");
        assertThat(last.get("mdc").get("id").stringValue()).matches("[0-9a-f]{8}");
        assertThat(last.get("formattedMessage").stringValue()).isEqualTo("officer * 0005 can't be written");
        assertThat(last.get("throwable").get("cause").get("message").stringValue())
                .isEqualTo("notices/qianguo/2026-10/*-000123-0003-*-*.docx");
    }

    @Test
    void filesOfHalfAYearAgoGo() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Path old = Files.writeString(folder.resolve("taizhang-" + today.minusDays(190) + ".log"), "old\n");
        Path young = Files.writeString(folder.resolve("taizhang-" + today.minusDays(170) + ".log"), "young\n");
        assertThat(start("logback.xml").waitFor()).isZero();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void theCheckOfTheWholeSuiteFindsAName() throws Exception {
        Path log = folder.resolve("taizhang-2026-11-22.log");
        Files.writeString(log, "INFO nothing of note\n");
        NamelessLogs.requireNameless(folder);
        Files.writeString(log, "INFO nothing of note\nERROR officer 张三丰\n");
        assertThatThrownBy(() -> NamelessLogs.requireNameless(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("张三丰");
    }

    private Path theOnlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all)
                    .singleElement()
                    .satisfies(file -> assertThat(file.getFileName().toString())
                            .matches("taizhang-\\d{4}-\\d\\d-\\d\\d[.](log|json)"));
            return all.get(0);
        }
    }

    private Process start(String configuration) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dtaizhang.logs=" + folder,
                        "-Dlogback.configurationFile=" + configuration,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LogWriter.class.getName(),
                        Integer.toString(LINES))
                .inheritIO()
                .start();
    }
}
