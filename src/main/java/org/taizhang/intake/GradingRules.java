package org.taizhang.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.evaluation.Column;
import org.taizhang.evaluation.RowRef;
import org.taizhang.grading.EvaluationChecks;
import org.taizhang.grading.Graded;
import org.taizhang.grading.Grader;
import org.taizhang.grading.Unreadable;
import org.taizhang.grading.Violation;
import org.taizhang.message.Code;
import org.taizhang.message.Words;
import org.taizhang.rulebook.Rulebook;

/** Holds an evaluation, as it would stand, against the rules, and puts each violation on the row of the run that causes it. */
final class GradingRules {

    /** What can only be said when every participant is known. */
    private static final Set<Code> ABOUT_PARTICIPANTS =
            EnumSet.of(Code.E116, Code.E117, Code.E124, Code.E125, Code.W201);

    /** Stands for a date that could not be read, until the row is mended; no check looks at it. */
    private static final String UNREAD_DATE = "1990-01-01";

    private final WorkbookSpec spec;
    private final Rulebook rulebook;
    private final Records records;
    private final EvaluationChecks checks;
    private final RunFiles files;
    private final LocalDate businessDate;
    private final String unreadSource;

    GradingRules(
            WorkbookSpec spec, Rulebook rulebook, EvaluationChecks checks, RunFiles files, LocalDate businessDate) {
        this.spec = spec;
        this.rulebook = rulebook;
        this.records = new Records(rulebook);
        this.checks = checks;
        this.files = files;
        this.businessDate = businessDate;
        this.unreadSource = rulebook.sources().firstKey().code();
    }

    /**
     * What the evaluation comes to.
     *
     * @param problems what it breaks or bends because of this run
     * @param graded the evaluation as it would stand; empty where what a registration must say could not be read
     */
    record Checked(Collection<Problem> problems, Optional<Graded> graded) {}

    /** Holds a unit that has a registration against the rules. */
    Checked check(UnitDraft draft) {
        Map<RowKey, Set<Column>> unread = unread(draft);
        Map<RowKey, RowContent> contents = draft.contents();
        boolean complete = fill(contents, draft.registration().orElseThrow().key());
        Optional<Graded> graded = grade(contents);
        List<Violation> violations = graded.map(
                        evaluation -> checks.check(evaluation, row -> latest(draft, row), unreadable(draft, unread)))
                .orElse(List.of());
        return new Checked(problems(draft, violations), graded.filter(evaluation -> complete));
    }

    private Collection<Problem> problems(UnitDraft draft, List<Violation> violations) {
        if (violations.isEmpty()) {
            return List.of();
        }
        boolean participantUnknown =
                draft.rows().stream().anyMatch(row -> row.key().isEmpty() && sheet(row) == SheetKind.PARTICIPANTS);
        Set<Violation> before = Set.copyOf(violationsBefore(draft, violations));
        Set<Problem> problems = new LinkedHashSet<>();
        for (Violation violation : violations) {
            boolean known = violation.code().isWarning() && before.contains(violation);
            boolean unclear = participantUnknown && ABOUT_PARTICIPANTS.contains(violation.code());
            if (!known && !unclear) {
                problems.add(problem(violation, draft));
            }
        }
        return problems;
    }

    private Optional<Graded> grade(Map<RowKey, RowContent> contents) {
        return records.evaluation(contents).map(evaluation -> Grader.grade(evaluation, rulebook));
    }

    /** What the stored evaluation already bent: not to be reported again with every correction. */
    private List<Violation> violationsBefore(UnitDraft draft, List<Violation> now) {
        if (now.stream().noneMatch(violation -> violation.code().isWarning())) {
            return List.of();
        }
        Map<RowKey, RowContent> stored = new HashMap<>();
        draft.drafts().forEach(row -> row.stored().ifPresent(is -> stored.put(row.key(), is.content())));
        return grade(stored)
                .map(evaluation -> checks.check(evaluation, row -> LocalDate.MAX, Unreadable.NONE))
                .orElse(List.of());
    }

    /** Puts something where the registration says nothing that could be read; says whether nothing had to be put. */
    private boolean fill(Map<RowKey, RowContent> contents, RowKey registration) {
        RowContent said = contents.get(registration);
        RowContent filled = said;
        if (said.value(Column.FILED).isEmpty()) {
            filled = filled.with(Column.FILED, UNREAD_DATE);
        }
        if (said.value(Column.SOURCE).isEmpty()) {
            filled = filled.with(Column.SOURCE, unreadSource);
        }
        contents.put(registration, filled);
        return filled == said;
    }

    private static Unreadable unreadable(UnitDraft draft, Map<RowKey, Set<Column>> unread) {
        return unread.isEmpty()
                ? Unreadable.NONE
                : (row, column) ->
                        unread.getOrDefault(key(draft, row), Set.of()).contains(column);
    }

    private static Map<RowKey, Set<Column>> unread(UnitDraft draft) {
        Map<RowKey, Set<Column>> unread = new HashMap<>();
        for (StagedRow row : draft.rows()) {
            if (row.key().isPresent() && !row.problems().isEmpty()) {
                unread.computeIfAbsent(row.key().get(), any -> new HashSet<>()).addAll(row.unreadable());
            }
        }
        draft.conflicts()
                .forEach(conflict -> conflict.rows()
                        .forEach(row -> unread.computeIfAbsent(row.key().orElseThrow(), any -> new HashSet<>())
                                .addAll(conflict.differing())));
        return unread;
    }

    /** Dates that are stored were held against the day of their own receipt. */
    private LocalDate latest(UnitDraft draft, RowRef row) {
        return draft.draft(key(draft, row))
                .filter(RowDraft::isChanged)
                .flatMap(RowDraft::source)
                .map(source -> files.received(source.place()))
                .map(received -> received.isAfter(businessDate) ? received : businessDate)
                .orElse(LocalDate.MAX);
    }

    private Problem problem(Violation violation, UnitDraft draft) {
        StagedRow row = cause(violation, draft);
        SheetSpec sheet = spec.sheet(sheet(row));
        Column column = sheet.column(violation.column()).isPresent() ? violation.column() : sheet.ownKey();
        Words words = new Words(violation.code().name(), violation.arguments());
        return new Problem(violation.code(), words, files.cell(row, column));
    }

    /**
     * The row itself where this run changes it, else the changed row that holds the column, else, of what depends on who
     * took part, the changed row of a participant, the one concerned first, else any row of the run.
     */
    private StagedRow cause(Violation violation, UnitDraft draft) {
        RowKey key = key(draft, violation.row());
        List<RowDraft> changed = draft.changed();
        List<RowDraft> candidates = new ArrayList<>();
        changed.stream().filter(row -> row.key().equals(key)).forEach(candidates::add);
        changed.stream().filter(row -> holds(row, violation.column())).forEach(candidates::add);
        if (ABOUT_PARTICIPANTS.contains(violation.code())) {
            changed.stream()
                    .filter(row -> row.key().sheet() == SheetKind.PARTICIPANTS)
                    .sorted(Comparator.comparing((RowDraft row) ->
                            !violation.arguments().contains(row.key().rest())))
                    .forEach(candidates::add);
        }
        changed.stream()
                .filter(row -> row.key().sheet() == SheetKind.REGISTRATION)
                .forEach(candidates::add);
        candidates.addAll(changed);
        return candidates.stream()
                .map(RowDraft::source)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> draft.rows().get(0));
    }

    private boolean holds(RowDraft row, Column column) {
        String before =
                row.stored().map(stored -> stored.content().value(column)).orElse("");
        return !before.equals(row.content().value(column));
    }

    private SheetKind sheet(StagedRow row) {
        return files.sheet(row.place()).kind();
    }

    private static RowKey key(UnitDraft draft, RowRef row) {
        UnitId unit = draft.registration().orElseThrow().key().unit();
        if (row instanceof RowRef.OfParticipant participant) {
            return new RowKey(unit, SheetKind.PARTICIPANTS, participant.officerNo());
        }
        if (row instanceof RowRef.OfFinding finding) {
            String provision = finding.key().provision().code();
            String seq = Integer.toString(finding.key().seq());
            String officer = finding.key().officerNo().orElse("");
            return new RowKey(unit, SheetKind.FINDINGS, RowKey.finding(provision, seq, officer));
        }
        return new RowKey(unit, SheetKind.REGISTRATION, "");
    }
}
