package org.taizhang.batch.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.RunLog;
import org.taizhang.batch.StageReport;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.Receipt.Status;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.message.Words;

/**
 * Finds files and receipts that miss each other, after a crash or a restored backup, and says so. It looks at what came
 * since the last run that ended was begun, and deletes nothing but work folders without a file.
 */
public final class Sweep {

    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final Pattern WORK_FOLDER = Pattern.compile("run-([0-9]+)");

    private final RunContext context;
    private final ReceiptStore receipts;
    private final RunLog runs;
    private final ZoneId zone;
    private final StageReport report;

    /**
     * The sweep of one run.
     *
     * @param zone of the moments that are stored
     */
    public Sweep(RunContext context, ReceiptStore receipts, RunLog runs, ZoneId zone, StageReport report) {
        this.context = context;
        this.receipts = receipts;
        this.runs = runs;
        this.zone = zone;
        this.report = report;
    }

    /** Looks, and says what it found, a line each. */
    void run() throws IOException {
        LocalDateTime since = runs.lastEnded().orElse(EVER);
        for (CourtRules court : context.courts()) {
            Map<String, Receipt> kept = new LinkedHashMap<>();
            receipts.since(court.id(), since).stream()
                    .filter(receipt -> receipt.takesBack().isEmpty())
                    .forEach(receipt -> kept.put(receipt.keptName(), receipt));
            withoutFile(kept.values());
            withoutReceipt(court, kept.keySet(), since.atZone(zone).toInstant());
        }
        workFolders();
    }

    private void withoutFile(Collection<Receipt> kept) {
        kept.stream()
                .filter(receipt -> receipt.filed() && !Files.exists(file(receipt)))
                .forEach(receipt -> report.say(
                        Words.of("sweep.no-file", receipt.no(), file(receipt).toString())));
    }

    private void withoutReceipt(CourtRules court, Set<String> kept, Instant since) throws IOException {
        for (String folder : List.of("archive", "rejected")) {
            for (Path file : newer(context.home().resolve(folder).resolve(court.id()), since)) {
                String name = file.getFileName().toString();
                if (!kept.contains(name) && !receipts.keeps(name)) {
                    report.say(Words.of("sweep.no-receipt", file.toString()));
                }
            }
        }
    }

    private Path file(Receipt receipt) {
        String folder = receipt.status() == Status.REFUSED ? "rejected" : "archive";
        return context.home().resolve(folder).resolve(receipt.court()).resolve(receipt.keptName());
    }

    private static List<Path> newer(Path folder, Instant since) throws IOException {
        List<Path> newer = new ArrayList<>();
        for (Path file : entries(folder)) {
            if (Files.isRegularFile(file)
                    && !Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
                newer.add(file);
            }
        }
        return newer;
    }

    /** Runs without an end were continued before this one began, so every other run's folder is left over. */
    private void workFolders() throws IOException {
        for (Path folder : entries(context.workFolder().getParent())) {
            Matcher name = WORK_FOLDER.matcher(folder.getFileName().toString());
            if (name.matches() && !folder.equals(context.workFolder())) {
                if (holdsFiles(folder)) {
                    report.say(Words.of("sweep.left-over", name.group(1), folder.toString()));
                } else {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    private static boolean holdsFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(Files::isRegularFile);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
