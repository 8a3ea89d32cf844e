package org.taizhang.intake;

import java.time.LocalDate;
import org.taizhang.grading.EvaluationChecks;
import org.taizhang.rulebook.Rulebook;

/**
 * What the units of a run are checked under.
 *
 * @param spec the kind of workbook
 * @param rulebook the court's rulebook
 * @param checks the rules that an evaluation must keep
 * @param names whose each staff number is
 * @param sanctions whose each sanction is
 * @param businessDate the run's date
 */
public record CheckContext(
        WorkbookSpec spec,
        Rulebook rulebook,
        EvaluationChecks checks,
        OfficerNames names,
        SanctionLookup sanctions,
        LocalDate businessDate) {}
