package org.taizhang.batch.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.StageReport;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.clock.Review;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;
import org.taizhang.intake.UnitOutcome.Status;
import org.taizhang.intake.jdbc.Version;
import org.taizhang.intake.jdbc.VersionStore;

/**
 * Stores what was accepted and what it comes to, puts the officers concerned in the queue to be settled, starts and stops
 * clocks, and notes who reviews what: all in the transaction of the chunk, so that nothing is ever half applied.
 */
public final class UnitWriter implements ItemWriter<StorableUnit> {

    private final RunContext context;
    private final VersionStore versions;
    private final ReceiptNotes notes;
    private final LiableFindingStore findings;
    private final GradedCaseStore cases;
    private final SettleQueue queue;
    private final OpenClocks clocks;
    private final ReviewStore reviews;
    private final StageReport report;
    private final Map<String, Set<String>> queued = new HashMap<>();
    private long accepted;
    private long rejected;

    /** A writer to these stores. */
    public UnitWriter(
            RunContext context,
            VersionStore versions,
            ReceiptNotes notes,
            LiableFindingStore findings,
            GradedCaseStore cases,
            SettleQueue queue,
            OpenClocks clocks,
            ReviewStore reviews,
            StageReport report) {
        this.context = context;
        this.versions = versions;
        this.notes = notes;
        this.findings = findings;
        this.cases = cases;
        this.queue = queue;
        this.clocks = clocks;
        this.reviews = reviews;
        this.report = report;
    }

    @Override
    public void write(Chunk<? extends StorableUnit> chunk) {
        Map<String, List<StorableUnit>> byCourt = new LinkedHashMap<>();
        chunk.forEach(unit -> byCourt.computeIfAbsent(unit.court().id(), court -> new ArrayList<>())
                .add(unit));
        byCourt.values().forEach(this::write);
        report.advance(chunk.size());
    }

    private void write(List<StorableUnit> units) {
        CourtStaging staging = units.get(0).checked().staging();
        notes.decided(staging, units.stream().map(StorableUnit::checked).toList());
        List<StorableUnit> applied =
                units.stream().filter(unit -> unit.checked().isAccepted()).toList();
        clocks.storing(staging.court(), context.date());
        storeVersions(staging.court().id(), applied);
        notes.stored(staging, applied.stream().map(StorableUnit::checked).toList());
        storeResults(staging.court(), applied);
        accepted += applied.size();
        rejected += units.stream()
                .filter(unit -> unit.checked().outcome().status() == Status.REJECTED)
                .count();
    }

    /** Units stored so far. */
    public long accepted() {
        return accepted;
    }

    /** Units refused so far. */
    public long rejected() {
        return rejected;
    }

    private void storeVersions(String court, List<StorableUnit> applied) {
        Map<SheetKind, List<Version>> bySheet = new EnumMap<>(SheetKind.class);
        for (StorableUnit unit : applied) {
            for (Version version : unit.versions()) {
                bySheet.computeIfAbsent(version.key().sheet(), sheet -> new ArrayList<>())
                        .add(version);
            }
        }
        bySheet.forEach((sheet, list) -> versions.add(court, sheet, list));
    }

    private void storeResults(CourtRules court, List<StorableUnit> applied) {
        Set<String> known = new HashSet<>();
        List<CaseResults> results = new ArrayList<>();
        for (StorableUnit unit : applied) {
            UnitId id = unit.checked().outcome().unit();
            if (id.kind() == UnitKind.EVALUATION && !unit.checked().stored().isEmpty()) {
                known.add(id.id());
            }
            unit.results().ifPresent(results::add);
        }
        noteReviews(court.id(), known, results);
        queue(court.id(), findings.replace(court.id(), known, all(results, CaseResults::liable)));
        cases.replace(
                court.id(),
                known,
                results.stream().flatMap(one -> one.summary().stream()).toList());
        clocks.stored(court, known, all(results, CaseResults::clocks));
    }

    private static <T> List<T> all(List<CaseResults> results, Function<CaseResults, List<T>> part) {
        return results.stream().flatMap(one -> part.apply(one).stream()).toList();
    }

    /** Nobody leaves the queue while units are applied, and where adding fails the run ends: once is enough for each. */
    private void queue(String court, Set<String> officers) {
        Set<String> there = queued.computeIfAbsent(court, id -> new HashSet<>());
        queue.add(court, officers.stream().filter(there::add).toList());
    }

    private void noteReviews(String court, Set<String> known, List<CaseResults> results) {
        Map<Boolean, List<Review>> byKnown = results.stream()
                .filter(one -> !one.withdrawn())
                .map(CaseResults::review)
                .collect(Collectors.partitioningBy(review -> known.contains(review.evaluationNo())));
        reviews.add(court, byKnown.get(false));
        reviews.note(court, byKnown.get(true));
        reviews.forget(
                court,
                results.stream()
                        .filter(CaseResults::withdrawn)
                        .map(one -> one.review().evaluationNo())
                        .toList());
    }
}
