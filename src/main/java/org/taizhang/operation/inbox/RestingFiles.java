package org.taizhang.operation.inbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.taizhang.intake.arrival.Arrival;

/** Which of the waiting files are whole: they were the same at two looks, and end as a workbook does. */
final class RestingFiles {

    /** A file that doesn't end as a workbook does, and never changes, is damaged: its office is to be told. */
    private static final Duration DAMAGED_AFTER = Duration.ofMinutes(10);

    private final Predicate<Path> complete;
    private Map<Arrival, Instant> seen = Map.of();
    private Map<Arrival, Instant> tried = Map.of();

    /** Files of which that says whether their end is there. */
    RestingFiles(Predicate<Path> complete) {
        this.complete = complete;
    }

    /** The files that rest and for which no import was tried yet; those not waiting any more are forgotten. */
    List<Arrival> look(List<Arrival> waiting, Instant now) {
        Map<Arrival, Instant> before = seen;
        seen = since(before, waiting, Optional.of(now));
        tried = since(tried, waiting, Optional.empty());
        return waiting.stream()
                .filter(file -> before.containsKey(file) && !tried.containsKey(file))
                .filter(file -> complete.test(file.path())
                        || now.isAfter(before.get(file).plus(DAMAGED_AFTER)))
                .toList();
    }

    /** Notes that an import was tried for files; unless they change they are left, whatever became of them. */
    void tried(List<Arrival> files, Instant now) {
        Map<Arrival, Instant> all = new HashMap<>(tried);
        files.forEach(file -> all.put(file, now));
        tried = all;
    }

    private static Map<Arrival, Instant> since(
            Map<Arrival, Instant> known, List<Arrival> waiting, Optional<Instant> otherwise) {
        Map<Arrival, Instant> since = new HashMap<>();
        for (Arrival file : waiting) {
            Optional.ofNullable(known.get(file)).or(() -> otherwise).ifPresent(time -> since.put(file, time));
        }
        return since;
    }
}
