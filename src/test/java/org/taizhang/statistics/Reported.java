package org.taizhang.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Registration;
import org.taizhang.grading.Attribution;
import org.taizhang.grading.Basis;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedFinding;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;

/** Builds graded evaluations for tests. */
public final class Reported {

    private final Optional<LocalDate> completed;
    private final List<GradedFinding> findings = new ArrayList<>();
    private String division = "民庭";
    private String caseNo = "（2026）吉0721民初1号";
    private Provision source = Provision.of("9-1");
    private boolean withdrawn;

    private Reported(Optional<LocalDate> completed) {
        this.completed = completed;
    }

    /** One completed on a day. */
    public static Reported on(LocalDate completed) {
        return new Reported(Optional.of(completed));
    }

    static Reported open() {
        return new Reported(Optional.empty());
    }

    Reported of(String itsDivision, String itsCaseNo, String itsSource) {
        this.division = itsDivision;
        this.caseNo = itsCaseNo;
        this.source = Provision.of(itsSource);
        return this;
    }

    Reported withdrawn() {
        withdrawn = true;
        return this;
    }

    /** Adds a finding of its own in a state, with every date that may count it on one day. */
    public Reported finding(Circumstance circumstance, String grade, FindingState state, LocalDate day) {
        return finding(circumstance, grade, state, day, findings.size() + 1, Optional.empty());
    }

    Reported finding(
            Circumstance circumstance,
            String grade,
            FindingState state,
            LocalDate day,
            int seq,
            Optional<String> officer) {
        Finding finding = new Finding(
                new Finding.Key(circumstance.provision(), seq, officer),
                Optional.empty(),
                Optional.empty(),
                "",
                new TreeSet<>(),
                "",
                false,
                false,
                "",
                Optional.empty(),
                Optional.of(day),
                new Finding.Votes(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()),
                new Finding.Reconsideration(
                        Optional.of(day), Optional.of(day), Optional.of(Finding.Reconsideration.Result.REVOKED)),
                Optional.of(day),
                "",
                false);
        Grade found = circumstance.grading().stream()
                .map(Circumstance.ConditionalGrade::grade)
                .filter(candidate -> candidate.code().equals(grade))
                .findFirst()
                .orElseThrow();
        findings.add(new GradedFinding(
                finding, state, circumstance, found, new Attribution(new Basis.NotAttributed(), List.of())));
        return this;
    }

    /** What was built. */
    public Graded graded() {
        LocalDate filed = LocalDate.of(2026, 1, 5);
        Registration registration = new Registration(
                "P1",
                caseNo,
                "离婚纠纷",
                "",
                filed,
                Optional.empty(),
                false,
                "独任",
                division,
                source,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                new Registration.Course(
                        Optional.empty(), Optional.empty(), Optional.empty(), completed, Optional.empty()),
                "",
                "",
                withdrawn);
        return new Graded(new Evaluation(registration, List.of(), List.of()), findings);
    }
}
