package org.taizhang.command;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.operation.database.AnotherRunInProgress;
import org.taizhang.operation.database.DatabaseLost;
import org.taizhang.operation.database.DatabaseUnavailable;
import org.taizhang.settings.KnownSettings;

/** What a run does when it loses the database: waits, longer each time, and connects anew, so and so often in all. */
final class Reconnection {

    private static final Logger LOG = LoggerFactory.getLogger(Reconnection.class);
    private static final int LONGEST_WAIT_SECONDS = 15;

    private final Office office;
    private final StopSignal signal;
    private final int allowed;
    private int used;
    private Optional<RuntimeException> loss = Optional.empty();

    /** Connections of that office; nobody waits any longer once the program was asked to stop. */
    Reconnection(Office office, StopSignal signal) {
        this.office = office;
        this.signal = signal;
        this.allowed = office.settings().get(KnownSettings.DB_RETRIES);
    }

    /**
     * Returns once the database is there again after a failure, so that the run may be continued.
     *
     * @throws RuntimeException the failure itself, where it is no loss of the database; the loss, where the attempts are
     *     used up
     */
    void after(RuntimeException failure) {
        if (!isLoss(failure)) {
            throw failure;
        }
        LOG.warn("the database was lost", failure);
        if (DatabaseLost.causes(failure)) {
            loss = Optional.of(failure);
        }
        if (used < allowed) {
            office.terminal().say("run.database-lost");
        }
        for (int wait = 1; used < allowed; wait = Math.min(2 * wait, LONGEST_WAIT_SECONDS)) {
            signal.await(wait);
            used++;
            if (signal.isAsked()) {
                break;
            }
            try {
                office.database().reopen();
                return;
            } catch (DatabaseUnavailable still) {
                LOG.warn("attempt {} of {}: {}", used, allowed, still.getMessage());
            }
        }
        throw loss.orElse(failure);
    }

    /** The server may not have noticed yet that our old connection, which has the lock, is gone. */
    private boolean isLoss(RuntimeException failure) {
        return DatabaseLost.causes(failure) || used > 0 && failure instanceof AnotherRunInProgress;
    }
}
