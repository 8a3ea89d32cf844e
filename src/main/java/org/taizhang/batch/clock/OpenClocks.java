package org.taizhang.batch.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.taizhang.clock.CaseClock;
import org.taizhang.clock.Clocks;
import org.taizhang.clock.Standing;
import org.taizhang.clock.WorkingDays;
import org.taizhang.clock.jdbc.OpenClockStore;
import org.taizhang.court.CourtRules;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.grading.Graded;
import org.taizhang.intake.jdbc.EvaluationStream;

/** The open clocks of courts under today's calendar. */
public final class OpenClocks {

    private final OpenClockStore store;
    private final EvaluationStream evaluations;
    private final WorkingDays calendar;
    private final String ledger;

    /**
     * Clocks kept in that store.
     *
     * @param ledger name of the ledger's schema
     */
    public OpenClocks(OpenClockStore store, EvaluationStream evaluations, WorkingDays calendar, String ledger) {
        this.store = store;
        this.evaluations = evaluations;
        this.calendar = calendar;
        this.ledger = ledger;
    }

    /** The calendar by which they are reckoned. */
    public WorkingDays calendar() {
        return calendar;
    }

    /** To be called, in their transaction, before evaluations of a court are stored. */
    public void storing(CourtRules court, LocalDate today) {
        store.writesUnder(court.id(), clocks(court).basis(), today, ledger);
    }

    /** Every clock of an evaluation. */
    public List<CaseClock> of(CourtRules court, Evaluation evaluation) {
        return clocks(court).of(evaluation);
    }

    /** Those among the clocks of an evaluation that are kept if it is stored today. */
    public static List<CaseClock> open(List<CaseClock> clocks, LocalDate today) {
        return clocks.stream().filter(clock -> clock.isToldOf(today)).toList();
    }

    /**
     * Replaces the clocks of evaluations in the transaction that stores these.
     *
     * @param known 评查编号 of those of which something was stored before
     * @param open the open clocks of all of them now
     */
    public void stored(CourtRules court, Collection<String> known, Collection<CaseClock> open) {
        store.replace(court.id(), known, open);
    }

    /** Whether nothing they rest on changed since they were computed, and none is left out that is told of today. */
    boolean areCurrent(CourtRules court, LocalDate today) {
        return store.isCurrent(court.id(), clocks(court).basis())
                && store.since(court.id()).filter(today::isBefore).isEmpty();
    }

    /** Begins to compute all of a court's clocks anew, page by page. */
    void beginAnew(CourtRules court) {
        store.beginAnew(court.id());
    }

    /** Adds the clocks of a page of evaluations. */
    void add(CourtRules court, List<Graded> page, LocalDate today) {
        store.add(
                court.id(),
                page.stream()
                        .flatMap(graded -> open(of(court, graded.evaluation()), today).stream())
                        .toList());
    }

    /** Notes that every page was added. */
    void complete(CourtRules court, LocalDate today) {
        store.complete(court.id(), clocks(court).basis(), today);
    }

    /**
     * Tells how each open clock of a court stands on a day. Where what they rest on changed since the last night, or some
     * were left out that had not lapsed by that day, they are reckoned from the evaluations themselves.
     */
    public void read(CourtRules court, LocalDate today, BiConsumer<CaseClock, Standing> consumer) {
        Consumer<CaseClock> one = clock -> consumer.accept(clock, Standing.of(clock, today, calendar));
        if (areCurrent(court, today)) {
            store.read(court.id(), court.rulebook(), today, one);
        } else {
            each(court, clock -> {
                if (clock.isToldOf(today)) {
                    one.accept(clock);
                }
            });
        }
    }

    /** Every clock of a court, finished ones and those that wait to start too, in the order of 评查编号. */
    public void each(CourtRules court, Consumer<CaseClock> consumer) {
        Clocks clocks = clocks(court);
        EvaluationStream.Pages pages = evaluations.of(court);
        for (List<Graded> page = pages.next(); !page.isEmpty(); page = pages.next()) {
            page.forEach(graded -> clocks.of(graded.evaluation()).forEach(consumer));
        }
    }

    private Clocks clocks(CourtRules court) {
        return new Clocks(court.rulebook(), calendar);
    }
}
