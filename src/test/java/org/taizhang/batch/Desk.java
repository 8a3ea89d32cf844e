package org.taizhang.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.batch.intake.CheckOnly;
import org.taizhang.clock.StateCouncilCalendar;
import org.taizhang.court.Court;
import org.taizhang.court.CourtRules;
import org.taizhang.court.yaml.CourtFile;
import org.taizhang.digest.HashFunction;
import org.taizhang.intake.arrival.Arrival;
import org.taizhang.intake.arrival.ReceiptFolder;
import org.taizhang.intake.excel.ShippedLimits;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.ledger.AcceptanceLimits;
import org.taizhang.message.Words;
import org.taizhang.operation.database.TestDatabase;
import org.taizhang.publication.pdf.PdfPrinter;
import org.taizhang.rulebook.yaml.RulebookFile;
import org.taizhang.yaml.YamlProblems;

/** A court's desk where workbooks are handed in and receipts come back: real jobs on a real database. */
final class Desk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T01:30:00Z"), ZoneId.of("Asia/Shanghai"));

    final CourtRules court = court();
    private final TestDatabase database;
    private final Path home;
    private final Installation installation;

    Desk(TestDatabase database, Path home) {
        this(database, home, transaction -> {});
    }

    Desk(TestDatabase database, Path home, CommitGuard guard) {
        this.database = database;
        this.home = home;
        this.installation = new Installation(
                database.dataSource(),
                guard,
                database.ledgerSchema(),
                home,
                List.of(court),
                new StateCouncilCalendar(Map.of()),
                CLOCK,
                50,
                HashFunction.SHA_256,
                ShippedLimits.LIMITS,
                new AcceptanceLimits(1_000, BigDecimal.valueOf(100), 1_000),
                PdfPrinter.NONE);
    }

    /** A file as it came back. */
    record Answer(Receipt receipt, Path file) {}

    /** Runs that nobody hears of. */
    Runs runs() {
        return new Runs(installation, new Silence());
    }

    /** Hands files in and says what came back, in the order of arrival. */
    List<Answer> handIn(Path... files) {
        Runs runs = runs();
        RunResult result = runs.start(request(files));
        if (!result.completed()) {
            throw new IllegalStateException("run failed", result.failures().get(0));
        }
        runs.finish(result.run(), 0);
        return answers(result.run().number());
    }

    /** Hands files in, and is cut short by a failure when a stage begins. */
    void handInAndFail(Stage at, Path... files) {
        Runs runs = new Runs(installation, new Silence() {
            @Override
            public void began(Stage stage) {
                if (stage == at) {
                    throw new IllegalStateException("cut short");
                }
            }
        });
        RunResult result = runs.start(request(files));
        if (result.completed()) {
            throw new IllegalStateException("the run was not cut short");
        }
    }

    /** Hands files in, and is cut short once so many units were applied. */
    void handInAndFailAfter(long units, Path... files) {
        Runs runs = new Runs(installation, new Silence() {
            private Stage stage;

            @Override
            public void began(Stage begun) {
                stage = begun;
            }

            @Override
            public void advanced(long done, long total) {
                if (stage == Stage.APPLY && done > units) {
                    throw new IllegalStateException("cut short");
                }
            }
        });
        RunResult result = runs.start(request(files));
        if (result.completed()) {
            throw new IllegalStateException("the run was not cut short");
        }
    }

    /** Goes on with the run that was cut short. */
    List<Answer> resume() {
        Runs runs = runs();
        Run left = runs.unfinished().get(0);
        RunResult result = runs.resume(left);
        if (!result.completed()) {
            throw new IllegalStateException("run failed", result.failures().get(0));
        }
        runs.finish(left, 0);
        return answers(left.number());
    }

    /** Checks files without storing anything. */
    List<CheckOnly.Answer> check(Path... files) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        for (Path file : files) {
            arrivals.add(Arrival.of(file, court.id(), false));
        }
        return new CheckOnly(installation).check(court, arrivals, TODAY);
    }

    private List<Answer> answers(long run) {
        ReceiptFolder folder = new ReceiptFolder(home, court.id());
        return new ReceiptStore(database.dataSource(), CLOCK)
                .ofRun(run).stream()
                        .map(receipt -> new Answer(receipt, folder.receipt(receipt.no(), receipt.fileName())))
                        .toList();
    }

    static RunRequest request(Path... files) {
        return new RunRequest(
                RunRequest.Job.IMPORT,
                TODAY,
                Optional.empty(),
                Optional.of("qianguo"),
                List.of(files),
                Optional.empty(),
                Optional.empty());
    }

    private static CourtRules court() {
        Court court = CourtFile.read(Path.of("data/courts/qianguo.yml"), new YamlProblems())
                .orElseThrow();
        return new CourtRules(
                court,
                RulebookFile.load(Path.of("data/rulebooks/qianguo-2019.yml")).orElseThrow());
    }

    static Path folder(Path parent, String name) {
        try {
            return Files.createDirectories(parent.resolve(name));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Watches without a word. */
    private static class Silence implements RunObserver {

        @Override
        public void began(Stage stage) {}

        @Override
        public void advanced(long done, long total) {}

        @Override
        public void says(Words words) {}

        @Override
        public void ended(Stage stage, List<Words> counts, Duration took) {}
    }
}
