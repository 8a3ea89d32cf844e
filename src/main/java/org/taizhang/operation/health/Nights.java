package org.taizhang.operation.health;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The nightly runs as the run table has them, by the id of the court that they were for; those for all courts, by the
 * empty id, count for each.
 *
 * @param goodEnds when the last good one ended
 * @param last the one begun last
 */
record Nights(Map<String, LocalDateTime> goodEnds, Map<String, Night> last) {

    /**
     * One nightly run.
     *
     * @param number of the run
     * @param begun when it was begun
     * @param exitCode how it ended; empty while it hasn't
     */
    record Night(long number, LocalDateTime begun, OptionalInt exitCode) {}

    /** No night that is known of. */
    static final Nights NONE = new Nights(Map.of(), Map.of());

    /** When the last good night of a court ended. */
    Optional<LocalDateTime> goodEnd(String court) {
        return of(court, goodEnds).max(Comparator.naturalOrder());
    }

    /** The night of a court that was begun last. */
    Optional<Night> last(String court) {
        return of(court, last).max(Comparator.comparingLong(Night::number));
    }

    private static <T> Stream<T> of(String court, Map<String, T> values) {
        return Stream.of("", court).map(values::get).filter(value -> value != null);
    }
}
