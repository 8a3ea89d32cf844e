package org.taizhang.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.court.Court;
import org.taizhang.court.CourtRules;
import org.taizhang.court.yaml.CourtFile;
import org.taizhang.message.Words;
import org.taizhang.operation.database.Database;
import org.taizhang.publication.pdf.PdfPrinter;
import org.taizhang.publication.word.Templates;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.yaml.RulebookFile;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;
import org.taizhang.yaml.YamlProblem;
import org.taizhang.yaml.YamlProblems;

/** What a command works with: settings, courts and their rulebooks, the clock, and the database once it is asked for. */
final class Office implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Settings settings;
    private final Terminal terminal;
    private final List<CourtRules> courts;
    private final Clock clock = Clock.system(ZONE);
    private Database database;

    private Office(Settings settings, Terminal terminal, List<CourtRules> courts) {
        this.settings = settings;
        this.terminal = terminal;
        this.courts = courts;
    }

    /** Reads the courts' settings and rulebooks; every mistake in them is one line, with file and line. */
    static Office open(Settings settings, Terminal terminal) {
        return new Office(settings, terminal, courts(settings.home()));
    }

    Settings settings() {
        return settings;
    }

    Terminal terminal() {
        return terminal;
    }

    Clock clock() {
        return clock;
    }

    /** The business date: the option, or today in Asia/Shanghai. */
    LocalDate date() {
        return settings.find(KnownSettings.DATE).orElseGet(() -> LocalDate.now(clock));
    }

    /** Every court that has a settings file. */
    List<CourtRules> courts() {
        return courts;
    }

    /** The courts that the command is for: the one named, or all. */
    List<CourtRules> chosenCourts() {
        return settings.find(KnownSettings.COURT).map(id -> List.of(court(id))).orElse(courts);
    }

    /** The one court that the command is for; where there are several it must be named. */
    CourtRules chosenCourt() {
        List<CourtRules> chosen = chosenCourts();
        if (chosen.size() > 1) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.which-court", ids()));
        }
        return chosen.get(0);
    }

    /** The court of files that don't say for which court they are. */
    Optional<CourtRules> defaultCourt() {
        List<CourtRules> chosen = chosenCourts();
        return chosen.size() == 1
                ? Optional.of(chosen.get(0))
                : settings.find(KnownSettings.DEFAULT_COURT).map(this::court);
    }

    /** The same, where there must be one. */
    CourtRules requireDefaultCourt() {
        return defaultCourt().orElseThrow(() -> new Failure(ExitCode.USAGE, Words.of("usage.which-court", ids())));
    }

    /** The office's Word templates. */
    Templates templates() {
        return new Templates(settings.home().resolve("templates"));
    }

    /** What prints .pdf files, as the setting has it. */
    PdfPrinter printer() {
        return PdfPrinter.of(
                settings.get(KnownSettings.LIBREOFFICE), System.getenv().getOrDefault("PATH", ""));
    }

    /** The database, opened at the first call. */
    Database database() {
        if (database == null) {
            database = Database.open(settings);
        }
        return database;
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
    }

    private CourtRules court(String id) {
        return courts.stream()
                .filter(court -> court.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Failure(ExitCode.USAGE, Words.of("usage.no-such-court", id, ids())));
    }

    private String ids() {
        return courts.stream().map(CourtRules::id).collect(Collectors.joining("、"));
    }

    private static List<CourtRules> courts(Path home) {
        Path folder = home.resolve("courts");
        YamlProblems problems = new YamlProblems();
        Map<String, Rulebook> rulebooks = new TreeMap<>();
        List<CourtRules> courts = new ArrayList<>();
        for (Path file : yamlFiles(folder)) {
            Optional<Court> court = CourtFile.read(file, problems);
            court.flatMap(found -> rulebook(found, home, file, rulebooks, problems)
                            .map(rulebook -> new CourtRules(found, rulebook)))
                    .ifPresent(courts::add);
        }
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.FAILED, Words.of("config.broken", lines(problems.all())));
        }
        if (courts.isEmpty()) {
            throw new Failure(ExitCode.FAILED, Words.of("config.no-court", folder.toString()));
        }
        return courts;
    }

    private static Optional<Rulebook> rulebook(
            Court court, Path home, Path courtFile, Map<String, Rulebook> loaded, YamlProblems problems) {
        if (loaded.containsKey(court.rulebook())) {
            return Optional.of(loaded.get(court.rulebook()));
        }
        Path file = home.resolve("rulebooks").resolve(court.rulebook() + ".yml");
        if (!Files.isReadable(file)) {
            throw new Failure(ExitCode.FAILED, Words.of("config.no-rulebook", courtFile.toString(), file.toString()));
        }
        RulebookFile read = RulebookFile.load(file);
        read.problems().forEach(problems::add);
        read.rulebook().ifPresent(rulebook -> loaded.put(court.rulebook(), rulebook));
        return read.rulebook();
    }

    private static List<Path> yamlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Failure(ExitCode.FAILED, Words.of("config.no-court", folder.toString()));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Failure(ExitCode.FAILED, Words.of("config.unreadable", folder.toString()), unreadable);
        }
    }

    static String lines(List<YamlProblem> problems) {
        return problems.stream().map(YamlProblem::toString).collect(Collectors.joining("\n"));
    }
}
