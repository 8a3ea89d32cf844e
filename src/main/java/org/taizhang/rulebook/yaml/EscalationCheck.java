package org.taizhang.rulebook.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Sanction;
import org.taizhang.rulebook.Sanction.AtLeast;
import org.taizhang.rulebook.Tally;

/**
 * Whether tallies, sanctions and conversions fit together under the readings chosen: every liability is counted
 * somewhere, always answered, and only converted into something heavier (so that conversion comes to an end).
 */
record EscalationCheck(
        Map<String, Grade> grades,
        List<Located<Tally>> tallies,
        List<Located<Sanction>> sanctions,
        List<Located<Conversion>> conversions) {

    void check(Section root) {
        checkEveryLiabilityIsTaken(root);
        tallies.forEach(tally -> checkAnswered(tally.rule(), tally.at()));
        sanctions.forEach(sanction -> checkApplies(sanction.rule().tally(), sanction.at()));
        conversions.forEach(conversion -> checkApplies(conversion.rule().tally(), conversion.at()));
        checkConversions();
    }

    private void checkEveryLiabilityIsTaken(Section root) {
        Set<Tally> reached = new HashSet<>();
        List<String> untaken = new ArrayList<>();
        for (Grade grade : grades.values()) {
            for (Role role : Role.values()) {
                Optional<Tally> first = Located.rules(tallies).stream()
                        .filter(tally -> tally.takes(grade.code(), role))
                        .findFirst();
                first.ifPresentOrElse(reached::add, () -> untaken.add(grade.code() + " " + role));
            }
        }
        if (!untaken.isEmpty()) {
            root.problem("tallies", Mistake.TALLY_MISSING, String.join("、", untaken));
        }
        tallies.stream()
                .filter(tally -> !reached.contains(tally.rule()))
                .forEach(tally ->
                        tally.at().problem(Mistake.TALLY_UNREACHED, tally.rule().id()));
    }

    private void checkAnswered(Tally tally, Section at) {
        List<Located<Sanction>> answers = sanctions.stream()
                .filter(sanction -> sanction.rule().tally().equals(tally.id()))
                .toList();
        if (answers.stream().noneMatch(EscalationCheck::always)) {
            at.problem(Mistake.TALLY_UNANSWERED, tally.id());
        }
        for (int later = 1; later < answers.size(); later++) {
            if (always(answers.get(later))) {
                answers.get(later - 1)
                        .at()
                        .problem(
                                Mistake.SANCTION_SHADOWED,
                                tally.id(),
                                answers.get(later).rule().id());
            }
        }
    }

    private static boolean always(Located<Sanction> sanction) {
        List<Sanction.CountCondition> conditions = sanction.rule().conditions();
        return conditions.isEmpty()
                || conditions.stream()
                        .anyMatch(condition -> condition instanceof AtLeast atLeast && atLeast.count() == 1);
    }

    private void checkApplies(String tallyId, Section at) {
        if (tally(tallyId).isEmpty()) {
            at.problem("tally", Mistake.TALLY_INACTIVE, tallyId);
        }
    }

    private void checkConversions() {
        Set<String> converted = new HashSet<>();
        for (Located<Conversion> conversion : conversions) {
            String id = conversion.rule().tally();
            if (!converted.add(id)) {
                conversion.at().problem("tally", Mistake.CONVERSION_TWICE, id);
            }
            tally(id)
                    .filter(tally -> !heavier(conversion.rule(), tally))
                    .ifPresent(
                            tally -> conversion.at().problem("becomes", Mistake.CONVERSION_NOT_HEAVIER, tally.label()));
        }
    }

    private boolean heavier(Conversion conversion, Tally tally) {
        int step = grades.get(conversion.grade()).compareTo(grades.get(tally.grade()));
        boolean morePrimary = tally.role().equals(Optional.of(Role.SECONDARY)) && conversion.role() == Role.PRIMARY;
        return step > 0 || step == 0 && morePrimary;
    }

    private Optional<Tally> tally(String id) {
        return Located.rules(tallies).stream()
                .filter(tally -> tally.id().equals(id))
                .findFirst();
    }
}
