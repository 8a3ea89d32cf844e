package org.taizhang.batch.settle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.taizhang.court.CourtRules;

/**
 * Reads the officers who wait, court by court. What was settled leaves the queue with its entries, so a restart simply
 * reads on.
 */
public final class OfficerReader implements ItemReader<OfficerCase> {

    private final OfficerCases cases;
    private final Iterator<CourtRules> courts;
    private final Optional<String> only;
    private final Predicate<CourtRules> skipped;
    private final Deque<OfficerCase> page = new ArrayDeque<>();
    private CourtRules court;
    private String last = "";

    /**
     * A reader over these courts.
     *
     * @param only one officer alone, where one is named
     * @param skipped courts whose turn is not now
     */
    public OfficerReader(
            OfficerCases cases, List<CourtRules> courts, Optional<String> only, Predicate<CourtRules> skipped) {
        this.cases = cases;
        this.courts = courts.iterator();
        this.only = only;
        this.skipped = skipped;
    }

    @Override
    public OfficerCase read() {
        while (page.isEmpty()) {
            if (court == null) {
                if (!courts.hasNext()) {
                    return null;
                }
                court = courts.next();
                last = "";
            }
            if (!skipped.test(court)) {
                page.addAll(cases.next(court, last, only));
            }
            if (page.isEmpty()) {
                court = null;
            }
        }
        OfficerCase next = page.poll();
        last = next.officerNo();
        return next;
    }
}
