package org.taizhang.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.yaml.StrictYaml;
import org.taizhang.yaml.YamlMap;
import org.taizhang.yaml.YamlNode;
import org.taizhang.yaml.YamlProblem;
import org.taizhang.yaml.YamlProblems;
import org.taizhang.yaml.YamlScalar;

/** Gathers values from the sources, the strongest first, and every problem on the way. */
final class SettingsReader {

    private static final String FILE_NAME = "settings.yml";

    private final Path workingDirectory;
    private final Map<String, Settings.Given> given = new HashMap<>();
    private final List<SettingProblem> problems = new ArrayList<>();

    SettingsReader(Path workingDirectory) {
        this.workingDirectory = workingDirectory;
    }

    Settings read(Map<String, String> options, Map<String, String> environment) {
        readOptions(options);
        readEnvironment(environment);
        List<SettingProblem> early = List.copyOf(problems);
        readFile(new Settings(given, workingDirectory).home().resolve(FILE_NAME));
        Settings read = new Settings(given, workingDirectory);
        if (!problems.isEmpty()) {
            // A wrong option may have been the home: then the file isn't the one that was meant.
            throw new InvalidSettings(early.isEmpty() ? problems : early, read);
        }
        return read;
    }

    private void readOptions(Map<String, String> options) {
        Map<String, Setting<?>> known = index(Setting::key);
        new TreeMap<>(options)
                .forEach((key, text) -> take(known.get(key), text, new Origin(Source.OPTION, "--" + key), "不认识的选项"));
    }

    private void readEnvironment(Map<String, String> environment) {
        Map<String, Setting<?>> known = index(Setting::variable);
        new TreeMap<>(environment).forEach((name, text) -> {
            if (name.startsWith(Settings.VARIABLE_PREFIX)) {
                take(known.get(name), text, new Origin(Source.ENVIRONMENT, name), "不认识的环境变量");
            }
        });
    }

    private void readFile(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        YamlProblems yaml = new YamlProblems();
        YamlMap root = StrictYaml.read(file, yaml);
        Map<String, Setting<?>> known = index(Setting::key);
        for (String key : root.keys()) {
            root.node(key).ifPresent(node -> takeFromFile(known.get(key), node));
        }
        yaml.all().stream().map(SettingsReader::fromFile).forEach(problems::add);
    }

    private void takeFromFile(Setting<?> setting, YamlNode node) {
        Origin origin = new Origin(Source.FILE, node.place().file() + ":" + node.line());
        if (node instanceof YamlScalar scalar && scalar.text() != null) {
            take(setting, scalar.text(), origin, "不认识的键“" + node.path() + "”");
        } else {
            node.problem("应为单个值，实为" + node.kind());
        }
    }

    private static SettingProblem fromFile(YamlProblem problem) {
        String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
        String key = problem.path().isEmpty() ? "" : "“" + problem.path() + "”";
        return new SettingProblem(place, key + problem.message());
    }

    private void take(Setting<?> setting, String text, Origin origin, String ifUnknown) {
        problem(setting, text, origin, ifUnknown)
                .ifPresentOrElse(
                        message -> problems.add(new SettingProblem(origin.place(), message)),
                        () -> given.putIfAbsent(setting.key(), new Settings.Given(text, origin)));
    }

    private static Optional<String> problem(Setting<?> setting, String text, Origin origin, String ifUnknown) {
        if (setting == null) {
            return Optional.of(ifUnknown);
        }
        if (!setting.sources().contains(origin.source())) {
            return Optional.of("“" + setting.key() + "”不能在此处给出");
        }
        try {
            setting.type().read(text);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of("“" + setting.key() + "”" + wrong.getMessage());
        }
    }

    private static Map<String, Setting<?>> index(Function<Setting<?>, String> name) {
        return KnownSettings.all().stream().collect(Collectors.toMap(name, Function.identity()));
    }
}
