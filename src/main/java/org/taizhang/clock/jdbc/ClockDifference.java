package org.taizhang.clock.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.evaluation.Finding;

/**
 * Where a stored clock isn't as it should be.
 *
 * @param evaluationNo of which evaluation
 * @param finding of which finding row, if of one
 * @param clock id of its rule
 * @param stored what is stored; empty where nothing is
 * @param expected what should be; empty where nothing should
 */
public record ClockDifference(
        String evaluationNo, Optional<Finding.Key> finding, String clock, String stored, String expected) {

    private record Key(String evaluationNo, Optional<Finding.Key> finding, String clock) {

        static Key of(OpenClockRow row) {
            return new Key(row.subject().evaluationNo(), row.subject().finding(), row.clock());
        }

        ClockDifference differs(String stored, String expected) {
            return new ClockDifference(evaluationNo, finding, clock, stored, expected);
        }
    }

    static List<ClockDifference> between(List<OpenClockRow> stored, List<OpenClockRow> wanted) {
        Map<Key, OpenClockRow> left = new LinkedHashMap<>();
        stored.forEach(row -> left.put(Key.of(row), row));
        List<ClockDifference> differences = new ArrayList<>();
        for (OpenClockRow row : wanted) {
            OpenClockRow there = left.remove(Key.of(row));
            if (!row.equals(there)) {
                differences.add(Key.of(row).differs(there == null ? "" : there.text(), row.text()));
            }
        }
        left.forEach((key, row) -> differences.add(key.differs(row.text(), "")));
        return differences;
    }
}
