package org.taizhang.publication.agenda;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taizhang.grading.GradedFinding;
import org.taizhang.grading.LiableFinding;
import org.taizhang.publication.CaseFile;

/**
 * A case on the agenda.
 *
 * @param group why
 * @param file the evaluation
 * @param findings those of its findings that are before the committee, in their order
 */
public record AgendaCase(AgendaGroup group, CaseFile file, List<GradedFinding> findings) {

    public AgendaCase {
        findings = List.copyOf(findings);
    }

    /** The case in each group that one of its findings belongs to. */
    public static List<AgendaCase> of(CaseFile file) {
        return Arrays.stream(AgendaGroup.values())
                .flatMap(group -> of(group, file).stream())
                .toList();
    }

    private static Optional<AgendaCase> of(AgendaGroup group, CaseFile file) {
        List<GradedFinding> findings = file.graded().findings().stream()
                .filter(finding -> group.has(file, finding))
                .toList();
        return findings.isEmpty() ? Optional.empty() : Optional.of(new AgendaCase(group, file, findings));
    }

    /** What its findings would lay on each liable officer if they were recognised on a day. */
    public List<LiableFinding> ifRecognised(LocalDate on) {
        return findings.stream()
                .flatMap(finding -> file.graded().liableIfRecognised(finding, on).stream())
                .toList();
    }
}
