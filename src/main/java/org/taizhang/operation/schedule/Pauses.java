package org.taizhang.operation.schedule;

import java.time.Duration;

/**
 * How long is waited for what.
 *
 * @param poll between two looks whether something is due
 * @param heartbeat between two signs of life of an instance that carries something out; after four that are missing another
 *     instance takes over
 * @param whereBusy before a run that found another in progress is tried again
 * @param beforeRetry before a run that failed is tried again
 */
public record Pauses(Duration poll, Duration heartbeat, Duration whereBusy, Duration beforeRetry) {

    /** What suits an office, with that heartbeat. */
    public static Pauses ofHeartbeat(Duration heartbeat) {
        return new Pauses(Duration.ofSeconds(1), heartbeat, Duration.ofSeconds(10), Duration.ofMinutes(1));
    }
}
