package org.taizhang.batch.settle;

import org.taizhang.court.CourtRules;
import org.taizhang.ledger.Settlement;

/**
 * What is to be appended for one officer.
 *
 * @param court the officer's court
 * @param settlement the difference
 */
public record OfficerSettlement(CourtRules court, Settlement settlement) {}
