package org.taizhang.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.taizhang.court.CourtRules;
import org.taizhang.ledger.heads.HeadsFile;
import org.taizhang.ledger.jdbc.LedgerStore;

/** Notes outside the database where each court's chain ended after a run; a killed run's note is made when it is continued. */
final class HeadNotes {

    private final Installation installation;
    private final LedgerStore ledger;

    HeadNotes(Installation installation) {
        this.installation = installation;
        this.ledger = new LedgerStore(installation.dataSource(), installation.ledger());
    }

    /** Adds a line for every court that the run was for. */
    void note(Run run) {
        for (CourtRules court : installation.courts(run.request())) {
            Instant at = ledger.notBeforeLast(court.id(), installation.clock().instant());
            try {
                new HeadsFile(installation.home(), court.id()).append(at, run.number(), ledger.head(court.id()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
