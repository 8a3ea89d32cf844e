package org.taizhang.operation.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.operation.schedule.ScheduledJob.OnFailure;
import org.taizhang.yaml.StrictYaml;
import org.taizhang.yaml.YamlMap;
import org.taizhang.yaml.YamlProblem;
import org.taizhang.yaml.YamlProblems;

/** Reads the scheduled jobs of an installation, {@code jobs/*.yml}; unknown keys are problems, each has its line. */
public final class JobFiles {

    private static final String SUFFIX = ".yml";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,4})([smh])");
    private static final int MOST_RETRIES = 100;
    private static final Map<String, OnFailure> ON_FAILURE = Map.of("notify", OnFailure.NOTIFY, "log", OnFailure.LOG);

    private final YamlMap root;
    private final YamlProblems problems;

    private JobFiles(YamlMap root, YamlProblems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * The jobs of a folder, by name. A file with problems, which are added to the others, is left out.
     *
     * @param refusal says what is wrong with the words of a command; empty where they can be run
     */
    public static List<ScheduledJob> read(
            Path folder, Function<List<String>, Optional<String>> refusal, YamlProblems problems) {
        List<ScheduledJob> jobs = new ArrayList<>();
        for (Path file : files(folder, problems)) {
            YamlProblems own = new YamlProblems();
            new JobFiles(StrictYaml.read(file, own), own)
                    .job(stem(file), refusal)
                    .ifPresent(jobs::add);
            own.all().forEach(problems::add);
        }
        return jobs;
    }

    private Optional<ScheduledJob> job(String stem, Function<List<String>, Optional<String>> refusal) {
        String name = root.string("name");
        if (!name.equals(stem)) {
            problem("name", "须与文件名一致，应为“" + stem + "”");
        } else if (!NAME.matcher(name).matches()) {
            problem("name", "只能用小写字母、数字和连字符，不超过 40 个字符");
        }
        List<String> run = List.of(root.string("run").strip().split("\\s+"));
        refusal.apply(run).ifPresent(message -> problem("run", message));
        String cron = root.string("cron");
        Optional<String> wrong = Cron.problem(cron);
        wrong.ifPresent(message -> problem("cron", message + "，实为“" + cron + "”"));
        ZoneId zone = zone();
        boolean catchUp = root.bool("catch-up");
        Duration timeout = timeout();
        int retries = root.integer("retries");
        if (retries < 0 || retries > MOST_RETRIES) {
            problem("retries", "应为 0 至 " + MOST_RETRIES + " 的整数");
        }
        OnFailure onFailure = ON_FAILURE.get(root.oneOf("on-failure", List.of("notify", "log")));
        root.rejectUnknown();
        return problems.isEmpty()
                ? Optional.of(new ScheduledJob(name, run, new Cron(cron), zone, catchUp, timeout, retries, onFailure))
                : Optional.empty();
    }

    private ZoneId zone() {
        String zone = root.string("zone");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            problem("zone", "不认识的时区，应为如 Asia/Shanghai");
            return ZoneId.of("Z");
        }
    }

    private Duration timeout() {
        Matcher written = DURATION.matcher(root.string("timeout"));
        if (!written.matches()) {
            problem("timeout", "应为时长，如 90s、30m、6h");
            return Duration.ZERO;
        }
        long number = Long.parseLong(written.group(1));
        return switch (written.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    private void problem(String key, String message) {
        root.node(key).ifPresent(node -> node.problem(message));
    }

    private static List<Path> files(Path folder, YamlProblems problems) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .filter(file -> !file.toFile().isHidden())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.add(new YamlProblem(folder.toString(), 0, "", "无法读取存放定时任务的文件夹"));
            return List.of();
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
