package org.taizhang.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;

/** The order in which an officer's liabilities are processed (R16). */
class LiabilityTest {

    private static final Rulebook MEASURES = Measures.with();

    @Test
    void dateThenGradeThenCaseThenEvaluationThenArticleThenNumber() {
        List<Liability> inOrder = List.of(
                liability("2025-01-01", "MAJOR", "民初9号", "2025-9", "19-1", 9),
                liability("2025-01-02", "FLAW", "民初9号", "2025-9", "17-9", 9),
                liability("2025-01-02", "GENERAL", "民初10号", "2025-9", "18-9", 9),
                liability("2025-01-02", "GENERAL", "民初9号", "2025-10", "18-9", 9),
                liability("2025-01-02", "GENERAL", "民初9号", "2025-9", "18-2", 9),
                liability("2025-01-02", "GENERAL", "民初9号", "2025-9", "18-10", 2),
                liability("2025-01-02", "GENERAL", "民初9号", "2025-9", "18-10", 10),
                liability("2025-01-02", "GENERAL", "民初9号续", "2025-1", "18-1", 1),
                liability("2025-01-02", "GENERAL", "\uFF08民初", "2025-1", "18-1", 1),
                liability("2025-01-02", "GENERAL", "\uD842\uDFB7民初", "2025-1", "18-1", 1),
                liability("2025-01-02", "GENERAL", "\uD842\uDFB8民初", "2025-1", "18-1", 1));
        Random random = new Random(16);
        for (int run = 0; run < 50; run++) {
            List<Liability> shuffled = new ArrayList<>(inOrder);
            Collections.shuffle(shuffled, random);
            Collections.sort(shuffled);
            assertEquals(inOrder, shuffled);
        }
    }

    private static Liability liability(
            String effective, String grade, String caseNo, String evaluationNo, String article, int seq) {
        return new Liability(
                LocalDate.parse(effective),
                MEASURES.grade(grade),
                Role.PRIMARY,
                evaluationNo,
                caseNo,
                List.of(Provision.of(article)),
                seq,
                false);
    }
}
