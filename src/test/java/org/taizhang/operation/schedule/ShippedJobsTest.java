package org.taizhang.operation.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taizhang.yaml.YamlProblems;

/** The jobs that ship, and that systemd's units and the crontab say the same as their files. */
class ShippedJobsTest {

    private static final Path FOLDER = Path.of("jobs");
    private static final Path UNITS = FOLDER.resolve("systemd");
    private static final String PROGRAM = "/srv/taizhang/jobs/nightly ";

    /** How many of a timer's coming times are compared with the job's. */
    private static final int TIMES = 12;

    private static final Pattern TIME = Pattern.compile(
            "\\(in UTC\\): \\w+ (\\S+ \\S+) UTC|elapse: \\w+ (\\S+ \\S+) UTC" + "|Iter\\. #\\d+: \\w+ (\\S+ \\S+) UTC");

    @Test
    void thereIsOneForEachDuty() {
        assertThat(jobs().stream().map(ScheduledJob::name))
                .containsExactly("backup", "bulletins", "nightly", "reminders", "verify");
        assertThat(jobs().stream().map(ScheduledJob::zone)).containsOnly(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void theCrontabSaysTheSame() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("crontab")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("\\s+", " "))
                .toList();
        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(jobs().stream()
                        .map(job -> job.cron().text() + " " + PROGRAM + words(job) + " >/dev/null")
                        .toList());
    }

    @Test
    void theServicesSayTheSame() throws IOException {
        List<String> units = new ArrayList<>(List.of("taizhang.service"));
        for (ScheduledJob job : jobs()) {
            String service = Files.readString(UNITS.resolve("taizhang-" + job.name() + ".service"));
            assertThat(values(service, "ExecStart")).containsExactly(PROGRAM + words(job));
            assertThat(values(service, "TimeoutStartSec"))
                    .containsExactly(job.timeout().toHours() + "h");
            assertThat(values(service, "StartLimitBurst")).containsExactly(Integer.toString(job.retries() + 1));
            // Within a day, or a night that failed to the end would keep the next one from beginning.
            assertThat(values(service, "StartLimitIntervalSec")).containsExactly("20h");
            String timer = Files.readString(UNITS.resolve("taizhang-" + job.name() + ".timer"));
            assertThat(values(timer, "Persistent")).containsExactly(Boolean.toString(job.catchUp()));
            units.add("taizhang-" + job.name() + ".service");
            units.add("taizhang-" + job.name() + ".timer");
        }
        try (Stream<Path> files = Files.list(UNITS)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(units);
        }
        assertThat(values(Files.readString(UNITS.resolve("taizhang.service")), "ExecStart"))
                .containsExactly(PROGRAM + "serve");
    }

    /** What a run prints may quote cells, and so names; its failures, on standard error, don't. */
    @Test
    void theJournalNamesNobody() throws IOException {
        try (Stream<Path> files = Files.list(UNITS)) {
            for (Path service :
                    files.filter(file -> file.toString().endsWith(".service")).toList()) {
                assertThat(values(Files.readString(service), "StandardOutput"))
                        .as("%s", service)
                        .containsExactly("null");
            }
        }
    }

    @Test
    void theTimersAreDueAtTheSameTimes() throws Exception {
        assumeTrue(isThere("systemd-analyze"), "systemd-analyze");
        for (ScheduledJob job : jobs()) {
            String timer = Files.readString(UNITS.resolve("taizhang-" + job.name() + ".timer"));
            List<Instant> due = new ArrayList<>();
            for (Instant time = Instant.now(); due.size() < TIMES; due.add(time)) {
                time = job.dueAfter(time);
            }
            assertThat(elapses(values(timer, "OnCalendar").get(0)))
                    .as(job.name())
                    .isEqualTo(due);
        }
    }

    @Test
    void systemdFindsNothingWrongWithTheUnits() throws Exception {
        assumeTrue(isThere("systemd-analyze"), "systemd-analyze");
        List<String> line = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
        try (Stream<Path> files = Files.list(UNITS)) {
            files.map(file -> file.toAbsolutePath().toString()).sorted().forEach(line::add);
        }
        // The program isn't installed here under the path that the units name.
        assertThat(output(line).lines().filter(said -> !said.contains("is not executable")))
                .noneMatch(said -> said.contains("taizhang"));
    }

    private static List<ScheduledJob> jobs() {
        YamlProblems problems = new YamlProblems();
        List<ScheduledJob> jobs = JobFiles.read(FOLDER, words -> Optional.empty(), problems);
        assertThat(problems.all()).isEmpty();
        return jobs;
    }

    private static String words(ScheduledJob job) {
        return String.join(" ", job.run());
    }

    private static List<String> values(String unit, String key) {
        return unit.lines()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }

    private static List<Instant> elapses(String calendar) throws Exception {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
        return output(List.of("systemd-analyze", "calendar", "--iterations=" + TIMES, calendar))
                .lines()
                .flatMap(line -> TIME.matcher(line).results())
                .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .map(time -> LocalDateTime.parse(time, form).toInstant(ZoneOffset.UTC))
                .distinct()
                .toList();
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String output(List<String> line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("TZ", "UTC");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
