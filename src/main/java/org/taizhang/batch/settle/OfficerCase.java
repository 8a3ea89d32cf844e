package org.taizhang.batch.settle;

import java.util.List;
import org.taizhang.court.CourtRules;
import org.taizhang.escalation.Escalation;
import org.taizhang.grading.Liabilities;
import org.taizhang.grading.LiableFinding;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Settlement;

/**
 * An officer to be settled.
 *
 * @param court the officer's court
 * @param officerNo 工号
 * @param findings every confirmed finding that the officer is liable for
 * @param standing the officer's standing entries
 */
public record OfficerCase(CourtRules court, String officerNo, List<LiableFinding> findings, List<Posted> standing) {

    /** What has to be appended for the ledger to say what the findings call for (R14-R30). */
    public OfficerSettlement settle() {
        var liabilities = Liabilities.of(findings, court.rulebook());
        var outcome = Escalation.of(liabilities, court.rulebook());
        return new OfficerSettlement(court, Settlement.of(standing, outcome, officerNo, court.rulebook()));
    }
}
