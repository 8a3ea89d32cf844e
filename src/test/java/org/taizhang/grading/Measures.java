package org.taizhang.grading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taizhang.rulebook.Capacity;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Qianguo;
import org.taizhang.rulebook.Readings.CountUnit;
import org.taizhang.rulebook.Rulebook;

/** The Measures as they ship, by the reading that grading knows. */
final class Measures {

    static final List<Grade> GRADES = counting(CountUnit.CASE).grades();
    static final List<String> JUDGES = capacities(false);
    static final List<String> STAFF = capacities(true);

    private Measures() {}

    /** The rulebook under one reading of 件次. */
    static Rulebook counting(CountUnit unit) {
        return Qianguo.reading(Map.of("countUnit", unit.name().toLowerCase(Locale.ROOT)));
    }

    private static List<String> capacities(boolean staff) {
        return counting(CountUnit.CASE).capacities().stream()
                .filter(capacity -> capacity.staff() == staff)
                .map(Capacity::label)
                .toList();
    }
}
