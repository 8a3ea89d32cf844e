package org.taizhang.statistics;

import java.time.YearMonth;

/**
 * A court's month in figures, as it stands now: evaluations from the workbooks, the rest from the standing entries of the
 * ledger, each compared with the month before and the same month of the year before.
 *
 * @param month which
 * @param evaluations completed
 * @param findings recognised, exempted, revoked
 * @param liabilities that take effect
 * @param conversions that take effect, by the grade produced, every grade, lightest first
 * @param sanctions that take effect
 */
public record Statistics(
        YearMonth month,
        EvaluationFigures evaluations,
        FindingFigures findings,
        LiabilityFigures liabilities,
        Breakdown conversions,
        SanctionFigures sanctions) {}
