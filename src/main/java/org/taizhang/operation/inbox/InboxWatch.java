package org.taizhang.operation.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.intake.arrival.Arrival;
import org.taizhang.intake.arrival.Inbox;
import org.taizhang.operation.schedule.Attempts;
import org.taizhang.operation.schedule.Draining;
import org.taizhang.operation.schedule.Ending;

/** Imports what lies in the inbox once it rests. Another run in progress is waited for; a file left behind isn't tried again. */
public final class InboxWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    private static final List<String> IMPORT = List.of("import", "--from-inbox");

    /** As many files as fit on a command line; the others follow at the next look. */
    private static final int MOST_FILES = 200;

    private static final Duration TIMEOUT = Duration.ofHours(6);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    /** A failure that lasts is waited for twice as long each time, up to five hours, because each try tells the office. */
    private static final int MOST_DOUBLINGS = 6;

    private final Inbox inbox;
    private final Collection<String> courts;
    private final String defaultCourt;
    private final InboxTurn turn;
    private final BooleanSupplier nightDue;
    private final Attempts attempts;
    private final IntFunction<Ending> meaning;
    private final Duration pause;
    private final Draining draining;
    private final Clock clock;
    private Instant notBefore = Instant.MIN;
    private int failures;
    private final RestingFiles files = new RestingFiles(ArchiveEnd::isThere);

    /**
     * A watch over an inbox.
     *
     * @param courts the courts whose files are imported
     * @param defaultCourt the court of files that lie in the inbox itself; empty where they are left
     * @param dataSource of the run's account
     * @param nightDue whether a night is due, to which the inbox is left meanwhile: one that makes up for a missed day must
     *     not find applied what came after that day
     * @param pause between two looks
     */
    public InboxWatch(
            Inbox inbox,
            Collection<String> courts,
            String defaultCourt,
            DataSource dataSource,
            BooleanSupplier nightDue,
            Attempts attempts,
            IntFunction<Ending> meaning,
            Duration pause,
            Draining draining,
            Clock clock) {
        this.inbox = inbox;
        this.courts = List.copyOf(courts);
        this.defaultCourt = defaultCourt;
        this.turn = new InboxTurn(dataSource);
        this.nightDue = nightDue;
        this.attempts = attempts;
        this.meaning = meaning;
        this.pause = pause;
        this.draining = draining;
        this.clock = clock;
    }

    /** How many files wait. */
    public int waiting() {
        try {
            return inbox.waiting(courts, defaultCourt).size();
        } catch (IOException unreadable) {
            LOG.warn("the inbox can't be read: {}", unreadable.toString());
            return 0;
        }
    }

    /** Looks until this process is asked to leave. */
    @Override
    public void run() {
        do {
            try {
                look();
            } catch (IOException | RuntimeException failed) {
                LOG.warn("the inbox can't be read", failed);
            }
        } while (!draining.await(pause));
    }

    private void look() throws IOException {
        List<Arrival> resting = files
                .look(
                        inbox.waiting(courts, defaultCourt).stream()
                                .filter(file -> courts.contains(file.court()))
                                .toList(),
                        clock.instant())
                .stream()
                .limit(MOST_FILES)
                .toList();
        if (resting.isEmpty() || clock.instant().isBefore(notBefore) || nightDue.getAsBoolean()) {
            return;
        }
        turn.doing(() -> take(resting));
    }

    private void take(List<Arrival> resting) {
        List<String> words = new ArrayList<>(IMPORT);
        resting.stream().map(Arrival::path).filter(Files::exists).forEach(file -> words.add(file.toString()));
        if (words.size() == IMPORT.size()) {
            return;
        }
        OptionalInt exitCode = attempts.run(words, TIMEOUT);
        if (exitCode.isPresent()) {
            LOG.info("{} files of the inbox: exit code {}", resting.size(), exitCode.getAsInt());
            note(resting, meaning.apply(exitCode.getAsInt()));
        }
    }

    /** What an import that came to its end left is left; one that failed is tried again after a while. */
    private void note(List<Arrival> resting, Ending ending) {
        switch (ending) {
            case BUSY -> LOG.debug("another run is in progress");
            case FAILED -> {
                notBefore = clock.instant().plus(AFTER_FAILURE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)));
                failures++;
            }
            default -> {
                failures = 0;
                files.tried(resting, clock.instant());
            }
        }
    }
}
