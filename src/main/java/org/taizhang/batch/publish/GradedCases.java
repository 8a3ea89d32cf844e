package org.taizhang.batch.publish;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.DaySpan;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedCase;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.intake.jdbc.EvaluationStream;

/**
 * The scores of a court's evaluations, and which have something pending: as stored when they were graded, or, until they are
 * graded under the rulebook of now, from the evaluations themselves.
 */
public final class GradedCases {

    private static final int PAGE = 5_000;

    /** Of whole evaluations. */
    private static final int EVALUATIONS = 1_000;

    private final GradedCaseStore store;
    private final EvaluationStream evaluations;

    /** Of that store, or else of these evaluations. */
    public GradedCases(GradedCaseStore store, EvaluationStream evaluations) {
        this.store = store;
        this.evaluations = evaluations;
    }

    /** Every one that has a score or something pending, in the order of 评查编号; read page by page as they are taken. */
    Iterator<GradedCase> of(CourtRules court) {
        if (!isCurrent(court)) {
            return graded(court)
                    // Nobody asks here when they count.
                    .map(graded -> GradedCase.of(graded, court.rulebook(), Optional.empty()))
                    .flatMap(Optional::stream)
                    .iterator();
        }
        Function<List<GradedCase>, List<GradedCase>> next =
                page -> store.next(court.id(), page.get(page.size() - 1).evaluationNo(), PAGE);
        return Stream.iterate(
                        store.next(court.id(), "", PAGE),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE ? List.of() : next.apply(page))
                .flatMap(List::stream)
                .iterator();
    }

    /** The 评查编号 of those that have something pending, in that order. */
    List<String> pending(CourtRules court) {
        return isCurrent(court)
                ? store.pending(court.id())
                : graded(court)
                        .filter(Graded::pending)
                        .map(graded -> graded.evaluation().registration().evaluationNo())
                        .toList();
    }

    /**
     * The evaluations that may count on any of some days, graded, in the order of 评查编号; read page by page as they are
     * taken.
     */
    Iterator<Graded> counted(CourtRules court, List<DaySpan> days) {
        Function<String, List<String>> next = last -> store.counted(court.id(), days, last, EVALUATIONS);
        return Stream.iterate(next.apply(""), page -> !page.isEmpty(), page -> next.apply(page.get(page.size() - 1)))
                .flatMap(page -> {
                    Map<String, Graded> found = evaluations.of(court, page);
                    return page.stream().map(found::get).filter(Objects::nonNull);
                })
                .iterator();
    }

    /** Whether everything that is stored was graded under the rulebook of now. */
    boolean isCurrent(CourtRules court) {
        return store.isCurrent(court.id(), court.rulebook().hash());
    }

    private Stream<Graded> graded(CourtRules court) {
        EvaluationStream.Pages pages = evaluations.of(court);
        return Stream.generate(pages::next).takeWhile(page -> !page.isEmpty()).flatMap(List::stream);
    }
}
