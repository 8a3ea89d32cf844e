package org.taizhang.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.taizhang.ledger.Entry;
import org.taizhang.rulebook.Provision;

/**
 * What a decision on a sanction decides. Where a sanction is replaced by one with the same terms only its basis changed,
 * and the decision goes on to hold (R42).
 */
record Terms(String officerNo, LocalDate effective, Optional<Provision> item, String measure, int months) {

    static Terms of(Entry sanction) {
        return new Terms(
                sanction.officerNo(), sanction.effective(), sanction.item(), sanction.measure(), sanction.months());
    }
}
