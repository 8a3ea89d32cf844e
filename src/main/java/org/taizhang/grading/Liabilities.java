package org.taizhang.grading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.escalation.Liability;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Readings.CountUnit;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;

/** From an officer's confirmed findings to the liabilities (件次) that they make (R14). */
public final class Liabilities {

    private static final Comparator<LiableFinding> BY_NUMBER =
            Comparator.comparing(LiableFinding::provision).thenComparingInt(LiableFinding::seq);

    private Liabilities() {}

    /**
     * The liabilities of one officer over all evaluations, in the order of R16: one per evaluation, or one per finding
     * where the rulebook reads 件次 so.
     */
    public static List<Liability> of(List<LiableFinding> ofOneOfficer, Rulebook rulebook) {
        CountUnit unit = rulebook.readings().countUnit();
        return ofOneOfficer.stream().collect(Collectors.groupingBy(unit(unit))).values().stream()
                .map(Liabilities::merge)
                .sorted()
                .toList();
    }

    private static Function<LiableFinding, Object> unit(CountUnit unit) {
        return switch (unit) {
            case CASE -> LiableFinding::evaluationNo;
            case FINDING ->
                finding -> List.of(finding.evaluationNo(), finding.provision().code(), finding.seq());
        };
    }

    private static Liability merge(List<LiableFinding> group) {
        Grade grade = group.stream()
                .map(LiableFinding::grade)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<LiableFinding> atGrade = group.stream()
                .filter(finding -> finding.grade().equals(grade))
                .sorted(BY_NUMBER)
                .toList();
        LiableFinding first = atGrade.get(0);
        return new Liability(
                earliest(atGrade),
                grade,
                heaviest(atGrade),
                first.evaluationNo(),
                first.caseNo(),
                articles(atGrade),
                first.seq(),
                group.stream().allMatch(LiableFinding::staff));
    }

    private static LocalDate earliest(List<LiableFinding> findings) {
        return findings.stream()
                .map(LiableFinding::recognised)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Role heaviest(List<LiableFinding> findings) {
        return findings.stream().map(LiableFinding::role).reduce(Role::heavier).orElseThrow();
    }

    private static List<Provision> articles(List<LiableFinding> findings) {
        return findings.stream().map(LiableFinding::provision).distinct().toList();
    }
}
