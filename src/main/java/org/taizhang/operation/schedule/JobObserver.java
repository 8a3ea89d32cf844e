package org.taizhang.operation.schedule;

import java.time.Duration;
import java.time.Instant;

/** Is told how due runs end. */
@FunctionalInterface
public interface JobObserver {

    /**
     * A due run has ended for good.
     *
     * @param exitCode of the last attempt
     * @param took all attempts together, with the pauses between them
     */
    void ended(ScheduledJob job, Instant due, int exitCode, Ending ending, Duration took);
}
