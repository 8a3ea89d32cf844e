package org.taizhang.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Setting;
import org.taizhang.settings.Settings;
import org.taizhang.settings.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Shows every setting: its value, where that came from, and what it is for; or writes a file to begin with. */
@Command(name = "settings")
final class SettingsCommand extends OfficeCommand {

    /** A key store's, for instance. */
    private static final Pattern PASSWORD = Pattern.compile("(?i)([?&][^=&]*password[^=&]*=)[^&]*");

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Option(names = "--sample")
    private boolean sample;

    @Override
    int run(Settings settings, Terminal terminal) throws IOException {
        if (sample) {
            sample(terminal);
        } else if (format == Format.JSON) {
            terminal.out().println(json(settings));
        } else {
            KnownSettings.all().forEach(setting -> say(setting, settings, terminal));
            say(courts(settings), settings, terminal);
        }
        return ExitCode.DONE;
    }

    private static void say(Setting<?> setting, Settings settings, Terminal terminal) {
        Optional<String> value = setting.isSecret()
                ? settings.text(setting).map(secret -> terminal.text("setting.set"))
                : shown(setting, settings);
        terminal.say(
                "setting.line",
                setting.key(),
                value.orElseGet(() -> terminal.text("setting.not-set")),
                settings.origin(setting).source() == Source.DEFAULT
                        ? terminal.text("setting.default")
                        : settings.origin(setting).place(),
                setting.documentation());
    }

    private static void say(List<Path> courts, Settings settings, Terminal terminal) {
        terminal.say("setting.courts", settings.home().resolve("courts").toString());
        courts.forEach(file -> terminal.say("setting.court", file.getFileName().toString()));
    }

    /** Every setting that the file may give, as a comment with its default. */
    private static void sample(Terminal terminal) {
        terminal.say("setting.sample");
        KnownSettings.all().stream()
                .filter(setting -> setting.sources().contains(Source.FILE))
                .forEach(setting -> terminal.out()
                        .printf(
                                "%n# %s%n#%s: %s%n",
                                setting.documentation(),
                                setting.key(),
                                setting.defaultText().orElse("")));
    }

    private static String json(Settings settings) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "settings",
                KnownSettings.all().stream()
                        .map(setting -> object(setting, settings))
                        .toList());
        document.put("courts", courts(settings).stream().map(String::valueOf).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private static Map<String, Object> object(Setting<?> setting, Settings settings) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", setting.key());
        if (setting.isSecret()) {
            object.put("set", settings.text(setting).isPresent());
        } else {
            object.put("value", shown(setting, settings).orElse(null));
        }
        Source source = settings.origin(setting).source();
        object.put("source", source.name());
        object.put(
                "place",
                source == Source.DEFAULT ? null : settings.origin(setting).place());
        object.put("default", setting.defaultText().orElse(null));
        object.put("documentation", setting.documentation());
        return object;
    }

    private static Optional<String> shown(Setting<?> setting, Settings settings) {
        return setting == KnownSettings.HOME
                ? Optional.of(settings.home().toString())
                : settings.text(setting).map(text -> PASSWORD.matcher(text).replaceAll("$1***"));
    }

    private static List<Path> courts(Settings settings) throws IOException {
        Path folder = settings.home().resolve("courts");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }
}
