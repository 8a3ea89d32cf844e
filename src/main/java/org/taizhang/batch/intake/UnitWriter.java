package org.taizhang.batch.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.taizhang.batch.StageReport;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.clock.Review;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Registration;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedCase;
import org.taizhang.grading.Grader;
import org.taizhang.grading.LiableFinding;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.Records;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.UnitKind;
import org.taizhang.intake.UnitOutcome.NewVersion;
import org.taizhang.intake.UnitOutcome.Status;
import org.taizhang.intake.jdbc.Version;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.rulebook.Rulebook;

/**
 * Stores what was accepted, grades it, puts the officers concerned in the queue to be settled, starts and stops clocks, and
 * notes who reviews what: all in the transaction of the chunk, so that nothing is ever half applied.
 */
public final class UnitWriter implements ItemWriter<CheckedUnit> {

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
            VersionStore versions,
            ReceiptNotes notes,
            LiableFindingStore findings,
            GradedCaseStore cases,
            SettleQueue queue,
            OpenClocks clocks,
            ReviewStore reviews,
            StageReport report) {
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
    public void write(Chunk<? extends CheckedUnit> chunk) {
        Map<String, List<CheckedUnit>> byCourt = new LinkedHashMap<>();
        chunk.forEach(unit -> byCourt.computeIfAbsent(unit.staging().court().id(), court -> new ArrayList<>())
                .add(unit));
        byCourt.values().forEach(units -> {
            CourtStaging staging = units.get(0).staging();
            notes.decided(staging, units);
            List<CheckedUnit> applied = units.stream()
                    .filter(unit -> unit.outcome().status() == Status.ACCEPTED)
                    .toList();
            clocks.storing(staging.court());
            storeVersions(staging, applied);
            notes.stored(staging, applied);
            grade(staging, applied);
            accepted += applied.size();
            rejected += units.stream()
                    .filter(unit -> unit.outcome().status() == Status.REJECTED)
                    .count();
        });
        report.advance(chunk.size());
    }

    /** Units stored so far. */
    public long accepted() {
        return accepted;
    }

    /** Units refused so far. */
    public long rejected() {
        return rejected;
    }

    private void storeVersions(CourtStaging staging, List<CheckedUnit> applied) {
        Map<SheetKind, List<Version>> bySheet = new EnumMap<>(SheetKind.class);
        for (CheckedUnit unit : applied) {
            unit.outcome().versions().forEach(version -> add(bySheet, staging, version));
            unit.officers().forEach(officer -> add(bySheet, staging, officer));
        }
        bySheet.forEach((sheet, list) -> versions.add(staging.court().id(), sheet, list));
    }

    private static void add(Map<SheetKind, List<Version>> bySheet, CourtStaging staging, NewVersion version) {
        bySheet.computeIfAbsent(version.key().sheet(), sheet -> new ArrayList<>())
                .add(new Version(
                        version.key(),
                        version.previous().map(stored -> stored.version() + 1).orElse(1),
                        version.content(),
                        staging.receipts().get(version.place().file()).number(),
                        version.place().row()));
    }

    private void grade(CourtStaging staging, List<CheckedUnit> applied) {
        Records records = new Records(staging.court().rulebook());
        List<String> known = new ArrayList<>();
        List<Evaluation> stored = new ArrayList<>();
        for (CheckedUnit unit : applied) {
            if (unit.outcome().unit().kind() == UnitKind.EVALUATION) {
                if (!unit.stored().isEmpty()) {
                    known.add(unit.outcome().unit().id());
                }
                records.evaluation(unit.contents()).ifPresent(stored::add);
            }
        }
        Rulebook rulebook = staging.court().rulebook();
        List<Graded> graded = stored.stream()
                .map(evaluation -> Grader.grade(evaluation, rulebook))
                .toList();
        List<LiableFinding> found =
                graded.stream().flatMap(one -> one.liableFindings().stream()).toList();
        List<GradedCase> summed = graded.stream()
                .flatMap(one -> GradedCase.of(one, rulebook).stream())
                .toList();
        noteReviews(staging.court().id(), Set.copyOf(known), stored);
        queue(staging.court().id(), findings.replace(staging.court().id(), known, found));
        cases.replace(staging.court().id(), known, summed);
        clocks.stored(staging.court(), known, stored);
    }

    /** Nobody leaves the queue while units are applied, and where adding fails the run ends: once is enough for each. */
    private void queue(String court, Set<String> officers) {
        Set<String> there = queued.computeIfAbsent(court, id -> new HashSet<>());
        queue.add(court, officers.stream().filter(there::add).toList());
    }

    private void noteReviews(String court, Set<String> known, List<Evaluation> stored) {
        Map<Boolean, List<Registration>> byWithdrawn = stored.stream()
                .map(Evaluation::registration)
                .collect(Collectors.partitioningBy(Registration::withdrawn));
        Map<Boolean, List<Review>> byKnown = byWithdrawn.get(false).stream()
                .map(each -> new Review(
                        each.evaluationNo(), each.reviewer(), each.course().completed()))
                .collect(Collectors.partitioningBy(review -> known.contains(review.evaluationNo())));
        reviews.add(court, byKnown.get(false));
        reviews.note(court, byKnown.get(true));
        reviews.forget(
                court,
                byWithdrawn.get(true).stream().map(Registration::evaluationNo).toList());
    }
}
