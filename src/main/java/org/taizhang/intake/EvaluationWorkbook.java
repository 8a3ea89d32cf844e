package org.taizhang.intake;

import static org.taizhang.intake.ColumnSpec.choice;
import static org.taizhang.intake.ColumnSpec.choices;
import static org.taizhang.intake.ColumnSpec.name;
import static org.taizhang.intake.ColumnSpec.of;
import static org.taizhang.intake.ColumnSpec.provision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.evaluation.Column;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Vocabulary.Term;

/** The evaluation workbook ({@code workbook.md}, Sheets and columns), its closed lists taken from a rulebook. */
public final class EvaluationWorkbook {

    /** 复议结果, the values that the procedure knows. */
    static final String UPHELD = "维持";

    static final String REVOKED = "撤销";

    private final Rulebook rulebook;

    private EvaluationWorkbook(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The workbook under that rulebook. */
    public static WorkbookSpec under(Rulebook rulebook) {
        EvaluationWorkbook book = new EvaluationWorkbook(rulebook);
        return new WorkbookSpec(
                List.of(book.roster(), book.registration(), book.participants(), book.findings(), book.decisions()));
    }

    private SheetSpec registration() {
        return new SheetSpec(
                SheetKind.REGISTRATION,
                List.of(
                        key(Column.EVALUATION_NO, CellKind.CODE),
                        of(Column.CASE_NO, CellKind.CASE_NO).required(),
                        text(Column.CAUSE).required(),
                        text(Column.PARTIES),
                        date(Column.FILED).required(),
                        date(Column.CLOSED),
                        yesNo(Column.OVERDUE),
                        choice(Column.ORGAN, terms(Term.ORGAN)).required(),
                        name(Column.CASE_DIVISION).required(),
                        provision(Column.SOURCE, rulebook.sources().keySet()).required(),
                        text(Column.ORIGINAL_RESULT),
                        choice(Column.FOLLOW_UP, terms(Term.FOLLOW_UP)),
                        text(Column.SUMMARY),
                        text(Column.EVIDENCE),
                        text(Column.FACT_FINDING),
                        text(Column.APPLICATION_OF_LAW),
                        name(Column.REVIEWER),
                        date(Column.DEFENCE_NOTIFIED),
                        date(Column.DEFENCE_SUBMITTED),
                        text(Column.DEFENCE),
                        date(Column.ASSIGNED),
                        date(Column.COMPLETED),
                        date(Column.HANDED_OVER),
                        text(Column.OPINION),
                        yesNo(Column.WITHDRAWN)));
    }

    private SheetSpec participants() {
        return new SheetSpec(
                SheetKind.PARTICIPANTS,
                List.of(
                        key(Column.EVALUATION_NO, CellKind.CODE),
                        key(Column.OFFICER_NO, CellKind.CODE),
                        name(Column.NAME).required(),
                        name(Column.DIVISION).required(),
                        choices(Column.CAPACITIES, capacities()).required(),
                        yesNo(Column.WRONG_OPINION),
                        yesNo(Column.WITHDRAWN)));
    }

    private SheetSpec findings() {
        return new SheetSpec(
                SheetKind.FINDINGS,
                List.of(
                        key(Column.EVALUATION_NO, CellKind.CODE),
                        provision(Column.PROVISION, rulebook.circumstances().keySet())
                                .with(ColumnSpec.Use.KEY),
                        number(Column.SEQ).withMinimum(1).withStandard("1").with(ColumnSpec.Use.OPTIONAL_KEY),
                        choice(Column.GRADE, grades()),
                        of(Column.OFFICER_NO, CellKind.CODE).with(ColumnSpec.Use.OPTIONAL_KEY),
                        choice(Column.ROLE, roles()),
                        choice(Column.FAULT, terms(Term.FAULT)),
                        choices(Column.CONSEQUENCES, terms(Term.CONSEQUENCES)),
                        choice(Column.CORRECTION, terms(Term.CORRECTION)),
                        yesNo(Column.CONCEALMENT),
                        yesNo(Column.CENTRALISM_BREACHED),
                        text(Column.GROUND),
                        provision(Column.EXEMPTION, rulebook.exemptions().keySet()),
                        date(Column.MEETING),
                        number(Column.ATTENDING),
                        number(Column.IN_FAVOUR),
                        number(Column.AGAINST),
                        number(Column.ABSTAINED),
                        date(Column.RECONSIDERATION_REQUESTED),
                        date(Column.RECONSIDERATION_DECIDED),
                        choice(Column.RECONSIDERATION_RESULT, Map.of(UPHELD, UPHELD, REVOKED, REVOKED)),
                        date(Column.RECOGNISED),
                        of(Column.DOCUMENT_NO, CellKind.DOCUMENT_NO),
                        yesNo(Column.WITHDRAWN)));
    }

    private SheetSpec roster() {
        return new SheetSpec(
                SheetKind.ROSTER,
                List.of(
                        key(Column.OFFICER_NO, CellKind.CODE),
                        name(Column.NAME).required(),
                        name(Column.DIVISION).required(),
                        name(Column.POSITION),
                        yesNo(Column.QUOTA_JUDGE),
                        yesNo(Column.ON_DUTY)));
    }

    private SheetSpec decisions() {
        return new SheetSpec(
                SheetKind.DECISIONS,
                List.of(
                        key(Column.ENTRY_NO, CellKind.NUMBER).withMinimum(1),
                        of(Column.OFFICER_NO, CellKind.CODE).required(),
                        of(Column.DECISION_NO, CellKind.DOCUMENT_NO).required(),
                        date(Column.DECIDED).required(),
                        date(Column.EXECUTED),
                        text(Column.NOTE),
                        yesNo(Column.WITHDRAWN)));
    }

    private Map<String, String> terms(Term term) {
        Map<String, String> spellings = new LinkedHashMap<>();
        rulebook.vocabulary().values(term).forEach(value -> spellings.put(value, value));
        spellings.putAll(rulebook.vocabulary().aliases().getOrDefault(term, Map.of()));
        return spellings;
    }

    private Map<String, String> capacities() {
        Map<String, String> spellings = new LinkedHashMap<>();
        rulebook.capacities().forEach(capacity -> spellings.put(capacity.label(), capacity.label()));
        return spellings;
    }

    private Map<String, String> grades() {
        Map<String, String> spellings = new LinkedHashMap<>();
        rulebook.grades().forEach(grade -> spellings.put(grade.label(), grade.label()));
        rulebook.grades().forEach(grade -> {
            spellings.put(grade.shortLabel(), grade.label());
            grade.aliases().forEach(alias -> spellings.put(alias, grade.label()));
        });
        return spellings;
    }

    private Map<String, String> roles() {
        Map<String, String> spellings = new LinkedHashMap<>();
        rulebook.roleLabels().forEach((role, words) -> spellings.put(words.label(), words.label()));
        rulebook.roleLabels().forEach((role, words) -> {
            spellings.put(words.shortLabel(), words.label());
            words.aliases().forEach(alias -> spellings.put(alias, words.label()));
        });
        return spellings;
    }

    private static ColumnSpec key(Column column, CellKind kind) {
        return of(column, kind).with(ColumnSpec.Use.KEY);
    }

    private static ColumnSpec text(Column column) {
        return of(column, CellKind.TEXT);
    }

    private static ColumnSpec date(Column column) {
        return of(column, CellKind.DATE);
    }

    private static ColumnSpec yesNo(Column column) {
        return of(column, CellKind.YES_NO);
    }

    private static ColumnSpec number(Column column) {
        return of(column, CellKind.NUMBER);
    }
}
