package org.taizhang.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.evaluation.Column;
import org.taizhang.grading.Graded;
import org.taizhang.intake.UnitOutcome.NewVersion;
import org.taizhang.intake.UnitOutcome.Status;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

/** Decides what becomes of a unit of the run: applied as a whole, refused as a whole, or nothing new. */
public final class UnitCheck {

    private final CheckContext context;
    private final RunFiles files;
    private final SeenRows seen;
    private final RowRules rowRules;
    private final GradingRules gradingRules;

    /**
     * The checks of a run, once all its files were read.
     *
     * @param context under which it runs
     * @param files the files that weren't refused
     * @param seen which rows of theirs repeat what is stored
     */
    public UnitCheck(CheckContext context, List<ReadFile> files, SeenRows seen) {
        this.context = context;
        this.files = new RunFiles(files);
        this.seen = seen;
        this.rowRules = new RowRules(context, this.files);
        this.gradingRules = new GradingRules(
                context.spec(), context.rulebook(), context.checks(), this.files, context.businessDate());
    }

    /**
     * Checks a unit.
     *
     * @param unit which; units must come in the order of the spill, so that the roster's names are known first
     * @param stored its current stored rows, all of them
     * @param staged its rows in the spill
     */
    public UnitOutcome check(UnitId unit, Collection<StoredRow> stored, List<StagedRow> staged) {
        List<StagedRow> rows = withRepeated(stored, staged);
        UnitDraft draft = new UnitDraft(context.spec(), files, stored, rows);
        List<Problem> found = new ArrayList<>(rowRules.ofCells(draft));
        found.addAll(rowRules.ofConflicts(draft));
        found.addAll(rowRules.ofWithdrawals(draft));
        boolean unchanged = draft.changed().isEmpty() && found.stream().noneMatch(UnitCheck::isError);
        if (unchanged) {
            List<Problem> warnings = found.stream()
                    .filter(problem -> problem.code() == Code.W205)
                    .toList();
            return UnitOutcome.unchanged(unit, warnings, rows);
        }
        Optional<Graded> graded = Optional.empty();
        switch (unit.kind()) {
            case EVALUATION -> graded = ofEvaluation(draft, found);
            case DECISION -> found.addAll(rowRules.ofDecision(draft));
            case OFFICER, STRAY -> {}
        }
        return outcome(unit, draft, found, graded);
    }

    /** Adds what is wrong with an evaluation, and says what it comes to as far as that can be told. */
    private Optional<Graded> ofEvaluation(UnitDraft draft, List<Problem> found) {
        found.addAll(rowRules.ofNames(draft));
        if (draft.registration().isEmpty()) {
            found.addAll(rowRules.ofUnknownEvaluation(draft));
            return Optional.empty();
        }
        GradingRules.Checked checked = gradingRules.check(draft);
        found.addAll(checked.problems());
        return checked.graded();
    }

    private UnitOutcome outcome(UnitId unit, UnitDraft draft, List<Problem> found, Optional<Graded> graded) {
        Map<Boolean, List<Problem>> byError = found.stream().collect(Collectors.partitioningBy(UnitCheck::isError));
        List<Problem> errors = sorted(byError.get(true));
        List<Problem> warnings = new ArrayList<>(byError.get(false));
        if (!errors.isEmpty()) {
            return UnitOutcome.rejected(unit, errors, sorted(warnings), draft.rows());
        }
        List<Correction> corrections = corrections(draft);
        corrections.forEach(correction -> warnings.add(warning(correction)));
        List<NewVersion> versions = versions(draft);
        if (unit.kind() == UnitKind.OFFICER) {
            versions.forEach(version ->
                    context.names().accept(unit.id(), version.content().value(Column.NAME)));
        }
        return versions.isEmpty()
                ? UnitOutcome.unchanged(unit, sorted(warnings), draft.rows())
                : new UnitOutcome(
                        unit,
                        Status.ACCEPTED,
                        versions,
                        corrections,
                        List.of(),
                        sorted(warnings),
                        draft.rows(),
                        graded);
    }

    /** Rows that repeat what is stored count where the unit has rows that don't. */
    private List<StagedRow> withRepeated(Collection<StoredRow> stored, List<StagedRow> staged) {
        List<StagedRow> rows = new ArrayList<>(staged);
        for (StoredRow row : stored) {
            for (RowPlace place : seen.sightings(row.key().fingerprint())) {
                rows.add(new StagedRow(
                        place, row.key().unit(), Optional.of(row.key()), row.content(), Map.of(), Map.of()));
            }
        }
        rows.sort(Comparator.comparing(StagedRow::place));
        return rows;
    }

    private List<NewVersion> versions(UnitDraft draft) {
        // Without its registration nothing of an evaluation can be kept: it was withdrawn before it was ever stored.
        boolean orphaned =
                draft.changed().stream().anyMatch(row -> row.key().unit().kind() == UnitKind.EVALUATION)
                        && draft.registration().isEmpty();
        return orphaned
                ? List.of()
                : draft.changed().stream()
                        .map(row -> new NewVersion(
                                row.key(),
                                row.content(),
                                row.stored(),
                                row.source().orElseThrow().place()))
                        .toList();
    }

    private List<Correction> corrections(UnitDraft draft) {
        List<Correction> corrections = new ArrayList<>();
        for (RowDraft row : draft.changed()) {
            row.stored().ifPresent(stored -> corrections.addAll(corrections(row, stored.content())));
        }
        return corrections;
    }

    private List<Correction> corrections(RowDraft row, RowContent stored) {
        List<Correction> corrections = new ArrayList<>();
        for (ColumnSpec spec : context.spec().sheet(row.key().sheet()).columns()) {
            Column column = spec.column();
            String before = stored.value(column);
            String after = row.content().value(column);
            if (!before.equals(after)) {
                Problem.Place place = files.cell(row.source().orElseThrow(), column);
                corrections.add(new Correction(row.key(), place, column, before, after, row.replaced()));
            }
        }
        return corrections;
    }

    private static Problem warning(Correction correction) {
        Words words = correction.replaced()
                ? Words.of("W203.replaced", correction.key().rest().replace("|", " "))
                : Words.of("W203", correction.column().header(), correction.before(), correction.after());
        return new Problem(Code.W203, words, correction.place());
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (Problem problem) -> problem.place().file())
                        .thenComparing(problem -> problem.place().sheet())
                        .thenComparing(problem -> problem.place().row())
                        .thenComparing(problem -> problem.place().column())
                        .thenComparing(Problem::code))
                .toList();
    }

    private static boolean isError(Problem problem) {
        return problem.code().isError();
    }
}
