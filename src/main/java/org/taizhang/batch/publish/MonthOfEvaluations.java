package org.taizhang.batch.publish;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.clock.Clocks;
import org.taizhang.court.CourtRules;
import org.taizhang.file.AheadInput;
import org.taizhang.grading.Graded;
import org.taizhang.publication.bulletin.DeadlineFigures;
import org.taizhang.publication.bulletin.FactCollector;
import org.taizhang.publication.bulletin.TypicalFact;
import org.taizhang.statistics.Collector;

/** Everything that a bulletin takes from the evaluations of a court, in one reading of them or of those that count. */
final class MonthOfEvaluations {

    /** After so many evaluations it is asked whether the run shall stop. */
    private static final int PAUSE = 1_000;

    private final Clocks clocks;
    private final Collector statistics;
    private final DeadlineFigures.Collector deadlines;
    private final FactCollector facts;

    /** A reading for a court's month as of a day; it counts for the statistics too. */
    MonthOfEvaluations(CourtRules court, YearMonth month, LocalDate asOf, OpenClocks clocks, Collector statistics) {
        this.clocks = new Clocks(court.rulebook(), clocks.calendar());
        this.statistics = statistics;
        this.deadlines = new DeadlineFigures.Collector(court.court(), court.rulebook(), month, asOf, clocks.calendar());
        this.facts = new FactCollector(month);
    }

    /**
     * Counts evaluations while the next ones are read and graded.
     *
     * @param also is given each of them
     */
    void read(Iterable<Graded> read, Consumer<Graded> also, Runnable pause) {
        try (AheadInput<Graded> evaluations = new AheadInput<>(read)) {
            for (int count = 0; evaluations.hasNext(); count++) {
                if (count % PAUSE == 0) {
                    pause.run();
                }
                Graded next = evaluations.next();
                add(next);
                also.accept(next);
            }
        }
    }

    private void add(Graded graded) {
        statistics.add(graded);
        clocks.of(graded.evaluation()).forEach(deadlines::add);
        facts.add(graded);
    }

    DeadlineFigures deadlines() {
        return deadlines.figures();
    }

    List<TypicalFact> facts() {
        return facts.facts();
    }
}
