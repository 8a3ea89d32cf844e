package org.taizhang.batch.publish;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.taizhang.clock.Workload;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.court.CourtRules;
import org.taizhang.court.Officer;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.grading.Graded;
import org.taizhang.grading.QualityScore;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.publication.BulletinMaterial;
import org.taizhang.publication.EvaluationCounts;
import org.taizhang.publication.LedgerLine;

/** Gathers from the stores what documents are made from. */
public final class CourtBooks {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final LedgerStore ledger;
    private final VersionStore versions;
    private final EvaluationStream evaluations;
    private final ReviewStore reviews;

    /** Books from these stores. */
    public CourtBooks(LedgerStore ledger, VersionStore versions, EvaluationStream evaluations, ReviewStore reviews) {
        this.ledger = ledger;
        this.versions = versions;
        this.evaluations = evaluations;
        this.reviews = reviews;
    }

    /** How many evaluations each reviewer of a court completed, by quarter. */
    public Workload workload(CourtRules court) {
        return Workload.of(court.court(), reviews.workload(court.id()), versions.officers(court.id()));
    }

    /** A court's standing entries, streamed as documents show them; to be closed. */
    public Stream<LedgerLine> standing(CourtRules court) {
        return ledger.standing(court.id()).map(lines(court)::line);
    }

    /** A court's entries, reversed ones and reversals too, as documents show them. */
    public Lines lines(CourtRules court) {
        return new Lines(versions.officers(court.id()), versions.decisions(court.id()));
    }

    /** What a month's bulletin is made from. */
    public BulletinMaterial month(CourtRules court, YearMonth month, LocalDate asOf) {
        Lines lines = lines(court);
        List<LedgerLine> entries = new ArrayList<>();
        List<LedgerLine> before = new ArrayList<>();
        try (Stream<Posted> standing = ledger.standing(court.id())) {
            for (Iterator<Posted> each = standing.iterator(); each.hasNext(); ) {
                Posted posted = each.next();
                YearMonth effective = YearMonth.from(posted.entry().effective());
                if (effective.equals(month)) {
                    entries.add(lines.line(posted));
                } else if (effective.equals(month.minusMonths(1))) {
                    before.add(lines.line(posted));
                }
            }
        }
        List<LedgerLine> reversals = ledger
                .reversals(
                        court.id(),
                        month.atDay(1).atStartOfDay(ZONE).toInstant(),
                        asOf.atTime(LocalTime.MAX).atZone(ZONE).toInstant())
                .stream()
                .map(lines::line)
                .toList();
        Completed completed = completed(court, month);
        return new BulletinMaterial(month, asOf, completed.counts(), completed.monthBefore, entries, before, reversals);
    }

    private Completed completed(CourtRules court, YearMonth month) {
        Completed completed = new Completed();
        EvaluationStream.Pages pages = evaluations.of(court);
        for (var page = pages.next(); !page.isEmpty(); page = pages.next()) {
            page.forEach(graded -> completed.add(graded, court, month));
        }
        return completed;
    }

    /** Entries as documents show them: with the officer's present name and what became of a sanction. */
    public static final class Lines {

        private final Map<String, Officer> officers;
        private final Map<Long, DecisionRecord> decisions;

        private Lines(Map<String, Officer> officers, Map<Long, DecisionRecord> decisions) {
            this.officers = officers;
            this.decisions = decisions;
        }

        /** The officer with that number; nameless where nobody ever named the number. */
        public Officer officer(String number) {
            return officers.getOrDefault(number, new Officer(number, "", "", "", false, false));
        }

        /** How far a sanction has come (R42). */
        public Optional<SanctionStatus> status(Posted posted) {
            return posted.entry().kind() == Entry.Kind.SANCTION
                    ? Optional.of(DecisionRecord.status(Optional.ofNullable(decisions.get(posted.number()))))
                    : Optional.empty();
        }

        /** An entry as documents show it. */
        public LedgerLine line(Posted posted) {
            return new LedgerLine(posted, officer(posted.entry().officerNo()), status(posted));
        }
    }

    /** Evaluations completed in a month and in the one before. */
    private static final class Completed {

        private final Map<String, Integer> byClass = new TreeMap<>();
        private int inMonth;
        private int monthBefore;

        void add(Graded graded, CourtRules court, YearMonth month) {
            Optional<QualityScore> score = QualityScore.of(graded, court.rulebook());
            if (score.isEmpty()) {
                return;
            }
            YearMonth done = YearMonth.from(
                    graded.evaluation().registration().course().completed().orElseThrow());
            if (done.equals(month)) {
                inMonth++;
                score.get().qualityClass().ifPresent(label -> byClass.merge(label, 1, Integer::sum));
            } else if (done.equals(month.minusMonths(1))) {
                monthBefore++;
            }
        }

        EvaluationCounts counts() {
            return new EvaluationCounts(inMonth, byClass);
        }
    }
}
