package org.taizhang.batch.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.RunRequest;
import org.taizhang.batch.StageReport;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.arrival.Arrival;
import org.taizhang.intake.arrival.Inbox;
import org.taizhang.intake.arrival.KeptName;
import org.taizhang.intake.arrival.ReceiptNo;
import org.taizhang.intake.arrival.Spool;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.message.Words;

/** Takes a copy of every workbook that waits and gives it a receipt number; all of them in one transaction. */
public final class ReceiveFiles implements Tasklet {

    private final RunContext context;
    private final ReceiptStore receipts;
    private final Spool spool;
    private final List<String> installed;
    private final StageReport report;
    private final Sweep sweep;
    private final ZoneId zone;

    /**
     * The stage for one run.
     *
     * @param installed the ids of all courts, whichever the run works for
     * @param sweep done before anything is received
     * @param zone in which the request says by when files must have come
     */
    public ReceiveFiles(
            RunContext context,
            ReceiptStore receipts,
            Spool spool,
            List<String> installed,
            Sweep sweep,
            ZoneId zone,
            StageReport report) {
        this.context = context;
        this.receipts = receipts;
        this.spool = spool;
        this.installed = installed;
        this.sweep = sweep;
        this.zone = zone;
        this.report = report;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) throws IOException {
        long run = context.run().number();
        if (receipts.ofRun(run).isEmpty()) {
            sweep.run();
            receive(run, waiting());
        }
        report.count("count.files", receipts.ofRun(run).size());
        return RepeatStatus.FINISHED;
    }

    private void receive(long run, List<Arrival> waiting) throws IOException {
        long number = receipts.lastNumber();
        int ordinal = 0;
        for (Arrival arrival : waiting) {
            String name = KeptName.of(
                    ReceiptNo.of(number + 1), arrival.path().getFileName().toString());
            Optional<String> sha256 = spool.take(arrival, name);
            if (sha256.isEmpty()) {
                report.say(Words.of("receive.still-written", arrival.path().toString()));
            } else {
                receipts.receive(++number, run, ordinal++, arrival, sha256.get());
            }
        }
    }

    private List<Arrival> waiting() throws IOException {
        RunRequest request = context.run().request();
        if (request.files().isEmpty()) {
            return inInbox();
        }
        return request.fromInbox()
                ? inInbox().stream()
                        .filter(arrival -> request.files().contains(arrival.path()))
                        .toList()
                : named();
    }

    private List<Arrival> inInbox() throws IOException {
        Inbox inbox = new Inbox(context.home().resolve("inbox"));
        for (String stray : inbox.strayFolders(installed)) {
            report.say(Words.of("receive.stray-folder", stray));
        }
        List<String> courts = context.courts().stream().map(CourtRules::id).toList();
        return inbox.waiting(courts, defaultCourt()).stream()
                .filter(this::hasCourt)
                .filter(this::cameInTime)
                .filter(this::mayBeRead)
                .toList();
    }

    /** One file with the wrong permissions must not hold up every court's night. */
    private boolean mayBeRead(Arrival arrival) {
        boolean readable = Files.isReadable(arrival.path());
        if (!readable) {
            report.say(Words.of("receive.unreadable", arrival.path().toString()));
        }
        return readable;
    }

    /** A run that makes up for a day that was missed leaves to the next one what came after it (order of arrival). */
    private boolean cameInTime(Arrival arrival) {
        return context.run()
                .request()
                .receivedBy()
                .map(time -> !arrival.modified().isAfter(time.atZone(zone).toInstant()))
                .orElse(true);
    }

    private List<Arrival> named() throws IOException {
        List<Arrival> named = new ArrayList<>();
        for (Path file : context.run().request().files()) {
            if (Files.isRegularFile(file)) {
                named.add(Arrival.of(file, defaultCourt(), false));
            } else {
                report.say(Words.of("receive.gone", file.toString()));
            }
        }
        named.sort(Arrival.ORDER);
        return named.stream().filter(this::hasCourt).toList();
    }

    private String defaultCourt() {
        return context.run().request().defaultCourt().orElse("");
    }

    /** A file of a court that the run doesn't work for waits for one that does. */
    private boolean hasCourt(Arrival arrival) {
        if (arrival.court().isEmpty()) {
            report.say(Words.of("receive.which-court", arrival.path().toString()));
        }
        return context.courts().stream().anyMatch(court -> court.id().equals(arrival.court()));
    }
}
