package org.taizhang.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.evaluation.Column;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

/** What is wrong with single rows of a unit, or with rows that contradict each other. */
final class RowRules {

    /** More rows than this of one conflict are only counted in its message. */
    private static final int NAMED_ROWS = 5;

    private final CheckContext context;
    private final RunFiles files;

    RowRules(CheckContext context, RunFiles files) {
        this.context = context;
        this.files = files;
    }

    /** Cells that could not be read; of a withdrawn row only those of its key and 作废 count. */
    List<Problem> ofCells(UnitDraft draft) {
        List<Problem> problems = new ArrayList<>();
        for (StagedRow row : draft.rows()) {
            SheetSpec sheet = context.spec().sheet(files.sheet(row.place()).kind());
            boolean moot = draft.isMoot(row);
            for (Map.Entry<Column, CellProblem> entry : row.problems().entrySet()) {
                boolean counts = !moot
                        || entry.getKey() == Column.WITHDRAWN
                        || sheet.column(entry.getKey()).map(ColumnSpec::isKey).orElse(false);
                if (counts) {
                    CellProblem problem = entry.getValue();
                    problems.add(new Problem(problem.code(), problem.words(), files.cell(row, entry.getKey())));
                }
            }
        }
        return problems;
    }

    /** E107: rows of one file that contradict each other; on every one of them, naming the others. */
    List<Problem> ofConflicts(UnitDraft draft) {
        List<Problem> problems = new ArrayList<>();
        for (UnitDraft.Conflict conflict : draft.conflicts()) {
            for (StagedRow row : conflict.rows()) {
                Column column = conflict.named()
                        ? Column.OFFICER_NO
                        : context.spec().sheet(files.sheet(row.place()).kind()).ownKey();
                String words = conflict.named() ? "E107.named" : "E107";
                problems.add(problem(Code.E107, words, row, column, others(row, conflict.rows())));
            }
        }
        return problems;
    }

    /** W205: 作废 for a row that was never stored. */
    List<Problem> ofWithdrawals(UnitDraft draft) {
        return draft.rows().stream()
                .filter(draft::withdrawsNothing)
                .map(row -> problem(Code.W205, "W205", row, Column.WITHDRAWN))
                .toList();
    }

    /** E108: rows of an evaluation that is neither stored nor in the run. */
    List<Problem> ofUnknownEvaluation(UnitDraft draft) {
        boolean inRun =
                draft.rows().stream().anyMatch(row -> files.sheet(row.place()).kind() == SheetKind.REGISTRATION);
        return draft.rows().stream()
                .filter(row -> !inRun && !row.content().isWithdrawn())
                .map(row -> problem(
                        Code.E108,
                        "E108",
                        row,
                        Column.EVALUATION_NO,
                        row.content().value(Column.EVALUATION_NO)))
                .toList();
    }

    /** E118: a staff number under another name. */
    List<Problem> ofNames(UnitDraft draft) {
        List<Problem> problems = new ArrayList<>();
        for (StagedRow row : draft.rows()) {
            String name = row.content().value(Column.NAME);
            String number = row.content().value(Column.OFFICER_NO);
            boolean participant = row.key().isPresent() && row.key().get().sheet() == SheetKind.PARTICIPANTS;
            if (participant && !name.isEmpty() && !draft.isMoot(row) && !isStored(row, draft)) {
                context.names()
                        .otherThan(number, name)
                        .ifPresent(other ->
                                problems.add(problem(Code.E118, "E118", row, Column.NAME, number, name, other)));
            }
        }
        return problems;
    }

    /** E129 and E110 for a row of 处理决定. */
    List<Problem> ofDecision(UnitDraft draft) {
        List<Problem> problems = new ArrayList<>();
        draft.rows().stream().filter(row -> !draft.isMoot(row)).forEach(row -> {
            sanction(row).ifPresent(problems::add);
            for (Column column : List.of(Column.DECIDED, Column.EXECUTED)) {
                future(row, column).ifPresent(problems::add);
            }
        });
        return problems;
    }

    private Optional<Problem> sanction(StagedRow row) {
        String entry = row.content().value(Column.ENTRY_NO);
        String officer = row.content().value(Column.OFFICER_NO);
        Optional<String> sanctioned =
                entry.isEmpty() ? Optional.of(officer) : context.sanctions().officerOf(Long.parseLong(entry));
        if (sanctioned.isEmpty()) {
            return Optional.of(problem(Code.E129, "E129", row, Column.ENTRY_NO, entry));
        }
        return officer.isEmpty() || sanctioned.get().equals(officer)
                ? Optional.empty()
                : Optional.of(
                        problem(Code.E129, "E129.officer", row, Column.OFFICER_NO, entry, sanctioned.get(), officer));
    }

    private Optional<Problem> future(StagedRow row, Column column) {
        LocalDate received = files.received(row.place());
        LocalDate latest = received.isAfter(context.businessDate()) ? received : context.businessDate();
        String date = row.content().value(column);
        return date.isEmpty() || !LocalDate.parse(date).isAfter(latest)
                ? Optional.empty()
                : Optional.of(problem(Code.E110, "E110", row, column, column.header(), date, latest.toString()));
    }

    private static boolean isStored(StagedRow row, UnitDraft draft) {
        return row.key()
                .flatMap(draft::draft)
                .flatMap(RowDraft::stored)
                .map(stored -> OfficerNames.same(
                        stored.content().value(Column.NAME), row.content().value(Column.NAME)))
                .orElse(false);
    }

    private String others(StagedRow row, List<StagedRow> rows) {
        String sheet = files.sheet(row.place()).name();
        String named = rows.stream()
                .filter(other -> !other.place().equals(row.place()))
                .limit(NAMED_ROWS)
                .map(other -> (files.sheet(other.place()).name().equals(sheet)
                                ? ""
                                : "“" + files.sheet(other.place()).name() + "”")
                        + "第" + other.place().row() + "行")
                .collect(Collectors.joining("、"));
        return rows.size() - 1 > NAMED_ROWS ? named + "等" + (rows.size() - 1) + "行" : named;
    }

    private Problem problem(Code code, String key, StagedRow row, Column column, String... arguments) {
        return new Problem(code, Words.of(key, arguments), files.cell(row, column));
    }
}
