package org.taizhang.publication.agenda;

import java.util.List;
import org.taizhang.court.Officer;
import org.taizhang.ledger.Settlement;
import org.taizhang.ledger.Standing;

/**
 * An officer's ledger, and what settling would append to it if findings were recognised.
 *
 * @param officer whose
 * @param standing what stands now
 * @param outstanding numbers of the entries of it that a further liability may still be counted with
 * @param settlement what would be appended
 */
public record Prospect(Officer officer, Standing standing, List<Long> outstanding, Settlement settlement) {

    public Prospect {
        outstanding = List.copyOf(outstanding);
    }
}
