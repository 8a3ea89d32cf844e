package org.taizhang.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.taizhang.court.Officer;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.evaluation.Column;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Finding.Reconsideration;
import org.taizhang.evaluation.Participant;
import org.taizhang.evaluation.Registration;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;

/** Turns stored contents into the records of the domain; contents must be complete, as every stored one is. */
public final class Records {

    private static final Comparator<Finding> BY_KEY = Comparator.comparing(
            Finding::key,
            Comparator.comparing(Finding.Key::provision)
                    .thenComparingInt(Finding.Key::seq)
                    .thenComparing(key -> key.officerNo().orElse("")));

    private final Rulebook rulebook;

    /** Reads labels of grades and roles as that rulebook writes them. */
    public Records(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The evaluation that these rows make up; nothing where its registration is not among them. */
    public Optional<Evaluation> evaluation(Map<RowKey, RowContent> rows) {
        RowContent registration = null;
        List<RowContent> participants = new ArrayList<>();
        List<RowContent> findings = new ArrayList<>();
        for (Map.Entry<RowKey, RowContent> row : rows.entrySet()) {
            switch (row.getKey().sheet()) {
                case REGISTRATION -> registration = row.getValue();
                case PARTICIPANTS -> participants.add(row.getValue());
                case FINDINGS -> findings.add(row.getValue());
                default -> throw new IllegalArgumentException(row.getKey().sheet() + " is of no evaluation");
            }
        }
        return Optional.ofNullable(registration).map(registered -> evaluation(registered, participants, findings));
    }

    private Evaluation evaluation(RowContent registration, List<RowContent> participants, List<RowContent> findings) {
        return new Evaluation(
                registration(registration),
                participants.stream()
                        .map(Records::participant)
                        .sorted(Comparator.comparing(Participant::officerNo))
                        .toList(),
                findings.stream().map(this::finding).sorted(BY_KEY).toList());
    }

    /** A row of 评查登记. */
    public static Registration registration(RowContent row) {
        return new Registration(
                row.value(Column.EVALUATION_NO),
                row.value(Column.CASE_NO),
                row.value(Column.CAUSE),
                row.value(Column.PARTIES),
                day(row.value(Column.FILED)),
                date(row, Column.CLOSED),
                yes(row, Column.OVERDUE),
                row.value(Column.ORGAN),
                row.value(Column.CASE_DIVISION),
                Provision.of(row.value(Column.SOURCE)),
                row.value(Column.ORIGINAL_RESULT),
                row.value(Column.FOLLOW_UP),
                row.value(Column.SUMMARY),
                row.value(Column.EVIDENCE),
                row.value(Column.FACT_FINDING),
                row.value(Column.APPLICATION_OF_LAW),
                row.value(Column.REVIEWER),
                new Registration.Course(
                        date(row, Column.DEFENCE_NOTIFIED),
                        date(row, Column.DEFENCE_SUBMITTED),
                        date(row, Column.ASSIGNED),
                        date(row, Column.COMPLETED),
                        date(row, Column.HANDED_OVER)),
                row.value(Column.DEFENCE),
                row.value(Column.OPINION),
                row.isWithdrawn());
    }

    /** A row of 办案人员. */
    public static Participant participant(RowContent row) {
        return new Participant(
                row.value(Column.OFFICER_NO),
                row.value(Column.NAME),
                row.value(Column.DIVISION),
                set(row, Column.CAPACITIES),
                yes(row, Column.WRONG_OPINION),
                row.isWithdrawn());
    }

    /** A row of 差错认定. */
    public Finding finding(RowContent row) {
        return new Finding(
                findingKey(row),
                text(row, Column.GRADE).map(this::grade),
                text(row, Column.ROLE).map(this::role),
                row.value(Column.FAULT),
                set(row, Column.CONSEQUENCES),
                row.value(Column.CORRECTION),
                yes(row, Column.CONCEALMENT),
                yes(row, Column.CENTRALISM_BREACHED),
                row.value(Column.GROUND),
                text(row, Column.EXEMPTION).map(Provision::of),
                date(row, Column.MEETING),
                new Finding.Votes(
                        number(row, Column.ATTENDING),
                        number(row, Column.IN_FAVOUR),
                        number(row, Column.AGAINST),
                        number(row, Column.ABSTAINED)),
                new Reconsideration(
                        date(row, Column.RECONSIDERATION_REQUESTED),
                        date(row, Column.RECONSIDERATION_DECIDED),
                        text(row, Column.RECONSIDERATION_RESULT).map(Records::result)),
                date(row, Column.RECOGNISED),
                row.value(Column.DOCUMENT_NO),
                row.isWithdrawn());
    }

    /** A row of 人员名册. */
    public static Officer officer(RowContent row) {
        return new Officer(
                row.value(Column.OFFICER_NO),
                row.value(Column.NAME),
                row.value(Column.DIVISION),
                row.value(Column.POSITION),
                yes(row, Column.QUOTA_JUDGE),
                yes(row, Column.ON_DUTY));
    }

    /** A row of 处理决定. */
    public static DecisionRecord decision(RowContent row) {
        return new DecisionRecord(
                Long.parseLong(row.value(Column.ENTRY_NO)),
                row.value(Column.OFFICER_NO),
                row.value(Column.DECISION_NO),
                day(row.value(Column.DECIDED)),
                date(row, Column.EXECUTED),
                row.value(Column.NOTE),
                row.isWithdrawn());
    }

    /** Which finding a row of 差错认定 is about. */
    private static Finding.Key findingKey(RowContent row) {
        return new Finding.Key(
                Provision.of(row.value(Column.PROVISION)),
                number(row, Column.SEQ).orElse(1),
                text(row, Column.OFFICER_NO));
    }

    private String grade(String label) {
        return rulebook.grades().stream()
                .filter(grade -> grade.isCalled(label))
                .findFirst()
                .orElseThrow(() -> new StaleTerm(label, rulebook.id()))
                .code();
    }

    private Role role(String label) {
        return rulebook.roleLabels().entrySet().stream()
                .filter(entry -> entry.getValue().isCalled(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new StaleTerm(label, rulebook.id()));
    }

    private static Reconsideration.Result result(String text) {
        return text.equals(EvaluationWorkbook.REVOKED) ? Reconsideration.Result.REVOKED : Reconsideration.Result.UPHELD;
    }

    private static Optional<String> text(RowContent row, Column column) {
        return Optional.of(row.value(column)).filter(value -> !value.isEmpty());
    }

    private static Optional<LocalDate> date(RowContent row, Column column) {
        return text(row, column).map(Records::day);
    }

    /** A day in its canonical form; formatters take five times as long, and there are millions. */
    private static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeParseException("not a day as it is stored", text, 0);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    private static OptionalInt number(RowContent row, Column column) {
        String value = row.value(column);
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    private static boolean yes(RowContent row, Column column) {
        return !row.value(column).isEmpty();
    }

    private static SortedSet<String> set(RowContent row, Column column) {
        Collection<String> values = text(row, column)
                .map(value -> List.of(value.split(Choices.SEPARATOR)))
                .orElse(List.of());
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
