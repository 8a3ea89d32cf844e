package org.taizhang.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.Graded;
import org.taizhang.grading.LiableFinding;
import org.taizhang.grading.jdbc.FindingDifference;
import org.taizhang.grading.jdbc.FindingKey;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.VersionStore;

/**
 * Grades every stored evaluation anew and compares the stored findings with that. Memory holds a page and what differs,
 * so that officers can be settled from what grading finds without keeping all of it.
 */
final class GradingPart {

    private static final int PAGE = 500;

    private final CourtRules court;
    private final String ledger;
    private final VersionStore versions;
    private final EvaluationStream evaluations;
    private final LiableFindingStore findings;
    private final ClockPart clocks;
    private final CasePart cases;
    private final Report report;
    private final Set<FindingKey> wrong = new HashSet<>();
    private final Map<String, List<LiableFinding>> right = new HashMap<>();

    GradingPart(
            CourtRules court,
            String ledger,
            VersionStore versions,
            LiableFindingStore findings,
            ClockPart clocks,
            CasePart cases,
            Report report) {
        this.court = court;
        this.ledger = ledger;
        this.versions = versions;
        this.evaluations = new EvaluationStream(versions);
        this.findings = findings;
        this.clocks = clocks;
        this.cases = cases;
        this.report = report;
    }

    /** Grades every evaluation, and compares its clocks and its score; says how many there are. */
    long check() {
        clocks.begin();
        long count = 0;
        String last = "";
        List<String> page = versions.units(court.id(), SheetKind.REGISTRATION, last, PAGE);
        while (!page.isEmpty()) {
            checkPage(page);
            count += page.size();
            last = page.get(page.size() - 1);
            page = versions.units(court.id(), SheetKind.REGISTRATION, last, PAGE);
        }
        List<String> orphans = findings.withoutEvaluation(court.id(), ledger);
        for (int from = 0; from < orphans.size(); from += PAGE) {
            note(findings.compare(court.id(), orphans.subList(from, Math.min(orphans.size(), from + PAGE)), List.of()));
        }
        clocks.finish(ledger);
        cases.finish(ledger);
        return count;
    }

    /** An officer's findings as grading finds them, by officer. */
    Map<String, List<LiableFinding>> ofOfficers(List<String> officers) {
        Map<String, List<LiableFinding>> found = findings.ofOfficers(court.id(), officers, court.rulebook(), wrong);
        for (String officer : officers) {
            if (right.containsKey(officer)) {
                found.computeIfAbsent(officer, no -> new ArrayList<>()).addAll(right.get(officer));
            }
        }
        return found;
    }

    /** Where a row makes no sense the evaluations are looked at one by one, so that the line names the one. */
    private void checkPage(List<String> page) {
        try {
            compare(page);
        } catch (DataAccessException failure) {
            throw failure;
        } catch (RuntimeException senseless) {
            page.forEach(this::checkAlone);
        }
    }

    private void checkAlone(String evaluation) {
        try {
            compare(List.of(evaluation));
        } catch (DataAccessException failure) {
            throw failure;
        } catch (RuntimeException senseless) {
            report.differs("verify.evaluation-unreadable", evaluation, String.valueOf(senseless.getMessage()));
        }
    }

    private void compare(List<String> page) {
        List<LiableFinding> graded = new ArrayList<>();
        Collection<Graded> found = evaluations.of(court, page).values();
        found.forEach(one -> graded.addAll(one.liableFindings()));
        note(findings.compare(court.id(), page, graded));
        clocks.compare(page, found);
        cases.compare(page, found);
    }

    private void note(List<FindingDifference> differences) {
        for (FindingDifference difference : differences) {
            FindingKey key = difference.key();
            wrong.add(key);
            difference
                    .graded()
                    .ifPresent(graded -> right.computeIfAbsent(key.officerNo(), no -> new ArrayList<>())
                            .add(graded));
            report.differs(
                    "verify.finding",
                    key.evaluationNo(),
                    key.provision().code(),
                    Integer.toString(key.seq()),
                    key.officerNo(),
                    difference.stored().isEmpty() ? "∅" : difference.stored(),
                    difference.expected().isEmpty() ? "∅" : difference.expected());
        }
    }
}
