package org.taizhang.batch.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.taizhang.batch.StageReport;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.clock.Review;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.evaluation.Column;
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
import org.taizhang.intake.RowContent;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.UnitId;
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
        Map<CourtStaging, List<CheckedUnit>> byCourt = new LinkedHashMap<>();
        chunk.forEach(unit -> byCourt.computeIfAbsent(unit.staging(), staging -> new ArrayList<>())
                .add(unit));
        byCourt.forEach((staging, units) -> {
            notes.decided(staging, units);
            List<CheckedUnit> applied = units.stream()
                    .filter(unit -> unit.outcome().status() == Status.ACCEPTED)
                    .toList();
            clocks.storing(staging.court());
            storeVersions(staging, applied);
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
            for (NewVersion version : unit.outcome().versions()) {
                long receipt = staging.receipts().get(version.place().file()).number();
                int number =
                        version.previous().map(stored -> stored.version() + 1).orElse(1);
                add(
                        bySheet,
                        new Version(
                                version.key(),
                                number,
                                version.content(),
                                receipt,
                                version.place().row()));
                registerOfficer(staging, version, receipt, bySheet);
            }
        }
        bySheet.forEach((sheet, list) -> versions.add(staging.court().id(), sheet, list));
    }

    /** An officer who isn't on the roster is registered from the first row that names the number. */
    private static void registerOfficer(
            CourtStaging staging, NewVersion version, long receipt, Map<SheetKind, List<Version>> bySheet) {
        RowContent content = version.content();
        String officerNo = content.value(Column.OFFICER_NO);
        String name = content.value(Column.NAME);
        boolean names =
                version.key().sheet() == SheetKind.PARTICIPANTS || version.key().sheet() == SheetKind.ROSTER;
        if (names
                && staging.officers().register(officerNo, name)
                && version.key().sheet() != SheetKind.ROSTER) {
            RowKey key = new RowKey(new UnitId(UnitKind.OFFICER, officerNo), SheetKind.ROSTER, "");
            RowContent officer = RowContent.of(Map.of(
                    Column.OFFICER_NO, officerNo,
                    Column.NAME, name,
                    Column.DIVISION, content.value(Column.DIVISION)));
            add(bySheet, new Version(key, 1, officer, receipt, 0));
        }
    }

    private static void add(Map<SheetKind, List<Version>> bySheet, Version version) {
        bySheet.computeIfAbsent(version.key().sheet(), sheet -> new ArrayList<>())
                .add(version);
    }

    private void grade(CourtStaging staging, List<CheckedUnit> applied) {
        Records records = new Records(staging.court().rulebook());
        List<String> evaluations = new ArrayList<>();
        List<Evaluation> stored = new ArrayList<>();
        for (CheckedUnit unit : applied) {
            if (unit.outcome().unit().kind() == UnitKind.EVALUATION) {
                evaluations.add(unit.outcome().unit().id());
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
        noteReviews(
                staging.court().id(),
                stored.stream().map(Evaluation::registration).toList());
        queue.add(staging.court().id(), findings.replace(staging.court().id(), evaluations, found));
        cases.replace(staging.court().id(), evaluations, summed);
        clocks.stored(staging.court(), evaluations, stored);
    }

    private void noteReviews(String court, List<Registration> registered) {
        List<Review> standing = new ArrayList<>();
        List<String> withdrawn = new ArrayList<>();
        for (Registration registration : registered) {
            if (registration.withdrawn()) {
                withdrawn.add(registration.evaluationNo());
            } else {
                standing.add(new Review(
                        registration.evaluationNo(),
                        registration.reviewer(),
                        registration.course().completed()));
            }
        }
        reviews.note(court, standing);
        reviews.forget(court, withdrawn);
    }
}
