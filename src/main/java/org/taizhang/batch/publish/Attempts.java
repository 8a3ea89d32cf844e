package org.taizhang.batch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.batch.StageReport;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;

/** Writes documents so that one that can't be written keeps neither the ledger nor the next night waiting. */
public final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final StageReport report;

    /** Attempts of which the failed ones are reported. */
    public Attempts(StageReport report) {
        this.report = report;
    }

    /**
     * Whether a court's document could be written; where not it is said, and it is written next time. A run that was asked to
     * stop, maybe together with the program that prints, begins none and says nothing of those that it leaves.
     */
    public boolean succeeds(CourtRules court, Writing writing) {
        if (report.isStopping()) {
            return false;
        }
        try {
            writing.write(court);
            return true;
        } catch (BulletinRefused refused) {
            report.say(refused.words());
            return false;
        } catch (IOException | UncheckedIOException unwritable) {
            if (report.isStopping()) {
                return false;
            }
            LOG.error("a document of {} can't be written", court.id(), unwritable);
            report.say(Words.of("publish.failed", court.court().name(), String.valueOf(unwritable.getMessage())));
            return false;
        }
    }

    /** Writes one court's document. */
    @FunctionalInterface
    public interface Writing {
        /** Writes it. */
        void write(CourtRules court) throws IOException;
    }
}
