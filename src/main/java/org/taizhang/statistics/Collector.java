package org.taizhang.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.grading.DaySpan;
import org.taizhang.grading.Graded;
import org.taizhang.ledger.Entry;
import org.taizhang.rulebook.Rulebook;

/**
 * Counts a court's month while its evaluations and its ledger pass, each once and in any order. What it keeps grows with
 * divisions, circumstances and officers, not with evaluations or entries.
 */
public final class Collector {

    private final Periods periods;
    private final Naming naming;
    private final EvaluationCollector evaluations;
    private final FindingCollector findings;
    private final LiabilityCollector liabilities;
    private final SanctionCollector sanctions;
    private final Counts<String> conversions = new Counts<>();

    /** A collector for a court's month under its rulebook. */
    public Collector(Court court, Rulebook rulebook, YearMonth month) {
        this.periods = new Periods(month);
        this.naming = new Naming(court, rulebook);
        this.evaluations = new EvaluationCollector(periods, naming);
        this.findings = new FindingCollector(periods, naming);
        this.liabilities = new LiabilityCollector(periods, naming);
        this.sanctions = new SanctionCollector(periods, naming);
    }

    /** The days that count: an evaluation without any of them ({@link CountedDays}) makes no difference as of a day. */
    public List<DaySpan> days(LocalDate asOf) {
        return periods.days(asOf);
    }

    /** The days on which entries that count took effect. */
    public DaySpan entryDays() {
        YearMonth month = periods.month();
        return new DaySpan(month.minusYears(1).atDay(1), month.atEndOfMonth());
    }

    /** Counts an evaluation, whatever its state. */
    public void add(Graded graded) {
        evaluations.add(graded);
        findings.add(graded);
    }

    /**
     * Counts a standing entry.
     *
     * @param officer whose it is, with the division of now
     * @param status of a sanction; PROPOSED where none is given
     * @throws IllegalArgumentException for a reversal, which never stands
     */
    public void add(Entry entry, Officer officer, Optional<SanctionStatus> status) {
        switch (entry.kind()) {
            case LIABILITY -> liabilities.add(entry, officer);
            case CONVERSION ->
                periods.of(entry.effective())
                        .ifPresent(period -> conversions.add(period, entry.grade(), officer.number()));
            case SANCTION -> sanctions.add(entry, officer, status.orElse(SanctionStatus.PROPOSED));
            case REVERSAL -> throw new IllegalArgumentException("doesn't stand: a reversal");
        }
    }

    /** What was counted so far. */
    public Statistics statistics() {
        return new Statistics(
                periods.month(),
                evaluations.figures(),
                findings.figures(),
                liabilities.figures(),
                naming.grades(conversions),
                sanctions.figures());
    }
}
