package org.taizhang.batch.publish;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.batch.decision.CourtDecisions;
import org.taizhang.clock.CaseClock;
import org.taizhang.clock.ClockSubject;
import org.taizhang.clock.Standing;
import org.taizhang.clock.Workload;
import org.taizhang.clock.jdbc.AssignmentStore;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.court.CourtRules;
import org.taizhang.court.Officer;
import org.taizhang.decision.Decisions;
import org.taizhang.decision.SanctionProgress;
import org.taizhang.grading.DaySpan;
import org.taizhang.grading.GradedCase;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.publication.ClockLine;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.ReversalLine;
import org.taizhang.publication.bulletin.BulletinMaterial;
import org.taizhang.publication.bulletin.Outlook;
import org.taizhang.publication.bulletin.OutlookCollector;
import org.taizhang.publication.bulletin.Withdrawal;
import org.taizhang.statistics.Collector;

/** Gathers from the stores what documents are made from. */
public final class CourtBooks {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final LedgerStore ledger;
    private final VersionStore versions;
    private final EvaluationStream evaluations;
    private final GradedCases graded;
    private final Forecasts forecasts;
    private final OpenClocks clocks;
    private final ReviewStore reviews;
    private final AssignmentStore assignments;
    private final Runnable pause;

    /** Books from these stores, which are read to their ends. */
    public CourtBooks(
            LedgerStore ledger,
            VersionStore versions,
            EvaluationStream evaluations,
            GradedCases graded,
            Forecasts forecasts,
            OpenClocks clocks,
            ReviewStore reviews,
            AssignmentStore assignments) {
        this(ledger, versions, evaluations, graded, forecasts, clocks, reviews, assignments, () -> {});
    }

    /**
     * The same for a run that may be asked to stop.
     *
     * @param pause called before each line that is read; what it throws ends the reading
     */
    public CourtBooks(
            LedgerStore ledger,
            VersionStore versions,
            EvaluationStream evaluations,
            GradedCases graded,
            Forecasts forecasts,
            OpenClocks clocks,
            ReviewStore reviews,
            AssignmentStore assignments,
            Runnable pause) {
        this.ledger = ledger;
        this.versions = versions;
        this.evaluations = evaluations;
        this.graded = graded;
        this.forecasts = forecasts;
        this.clocks = clocks;
        this.reviews = reviews;
        this.assignments = assignments;
        this.pause = pause;
    }

    /** To be called between pieces of work that take a while: ends it where the run was asked to stop. */
    void pause() {
        pause.run();
    }

    /** A court's officers by 工号. */
    public Map<String, Officer> officers(CourtRules court) {
        return versions.officers(court.id());
    }

    /** How many evaluations each reviewer of a court completed, by quarter. */
    public Workload workload(CourtRules court) {
        return Workload.of(court.court(), reviews.workload(court.id()), versions.officers(court.id()));
    }

    /** A court's standing entries in entry order, read page by page as they are taken. */
    Stream<Posted> entries(CourtRules court) {
        return ledger.entries(court.id(), false).peek(each -> pause.run());
    }

    /** The same as documents show them. */
    Stream<LedgerLine> standing(CourtRules court, Lines lines) {
        return entries(court).map(lines::line);
    }

    /** The standing entries of some officers as documents show them, by 工号, each officer's in entry order. */
    Map<String, List<LedgerLine>> standing(CourtRules court, Lines lines, Collection<String> officers) {
        Map<String, List<LedgerLine>> found = new HashMap<>();
        ledger.standing(court.id(), officers)
                .forEach((officer, entries) ->
                        found.put(officer, entries.stream().map(lines::line).toList()));
        return found;
    }

    /** What was ever reversed of a court's officers, as far as they are wanted, in the office's order; read as it is taken. */
    Iterable<ReversalLine> reversals(CourtRules court, Lines lines, Predicate<Officer> wanted) {
        return new Reversals(ledger, lines).of(court, wanted);
    }

    /** A court's entries, reversed ones and reversals too, as documents show them. */
    public Lines lines(CourtRules court) {
        return new Lines(versions.officers(court.id()), new CourtDecisions(ledger, versions).of(court.id()));
    }

    /** What grading finds of a court's evaluations, in the order of 评查编号; read page by page as they are taken. */
    Iterator<GradedCase> graded(CourtRules court) {
        Iterator<GradedCase> cases = graded.of(court);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                pause.run();
                return cases.hasNext();
            }

            @Override
            public GradedCase next() {
                return cases.next();
            }
        };
    }

    /** A court's clocks that are overdue, due soon or running on a day, as documents show them and in their order. */
    public List<ClockLine> clocks(CourtRules court, LocalDate asOf) {
        record Shown(CaseClock clock, Standing standing) {}
        List<Shown> shown = new ArrayList<>();
        clocks.read(court, asOf, (clock, standing) -> {
            pause.run();
            if (ClockLine.isShown(standing)) {
                shown.add(new Shown(clock, standing));
            }
        });
        Set<String> withoutReviewer = shown.stream()
                .map(each -> each.clock().subject())
                .filter(subject -> subject.reviewer().isEmpty())
                .map(ClockSubject::evaluationNo)
                .collect(Collectors.toSet());
        Map<String, String> assigned = assignments.reviewers(court.id(), withoutReviewer);
        Map<String, Officer> officers = versions.officers(court.id());
        return shown.stream()
                .map(each -> ClockLine.of(each.clock(), each.standing(), assigned, officers))
                .sorted(ClockLine.order(court.court()))
                .toList();
    }

    /** What a month's bulletin is made from. */
    public BulletinMaterial month(CourtRules court, YearMonth month, LocalDate asOf) {
        Lines lines = lines(court);
        Collector collector = new Collector(court.court(), court.rulebook(), month);
        List<LedgerLine> entries = new ArrayList<>();
        DaySpan days = collector.entryDays();
        ledger.standing(court.id(), days.first(), days.last()).forEach(posted -> {
            pause.run();
            LedgerLine line = lines.line(posted);
            Entry entry = posted.entry();
            collector.add(entry, line.officer(), line.status());
            if (YearMonth.from(entry.effective()).equals(month)) {
                entries.add(line);
            }
        });
        MonthOfEvaluations reported = new MonthOfEvaluations(court, month, asOf, clocks, collector);
        List<Outlook> outlooks;
        if (graded.isCurrent(court)) {
            reported.read(() -> graded.counted(court, collector.days(asOf)), one -> {}, pause);
            outlooks = outlooks(court, asOf, lines);
        } else {
            OutlookCollector all = new OutlookCollector(court.rulebook());
            reported.read(() -> evaluations.of(court).evaluations(), all::add, pause);
            outlooks = all.outlooks(asOf, lines::officer);
        }
        return new BulletinMaterial(
                month,
                asOf,
                collector.statistics(),
                entries,
                reversals(court, month, asOf, lines),
                lines.decisions().withdrawn().stream()
                        .map(decision -> new Withdrawal(lines.officer(decision.officerNo()), decision))
                        .toList(),
                lines.decisions().changes(),
                outlooks,
                reported.deadlines(),
                reported.facts(),
                lines.names());
    }

    private List<Outlook> outlooks(CourtRules court, LocalDate asOf, Lines lines) {
        List<Outlook> outlooks = new ArrayList<>();
        forecasts.each(court, asOf, (officer, forecast) -> {
            pause.run();
            outlooks.add(new Outlook(lines.officer(officer), forecast));
        });
        return outlooks;
    }

    /** What was reversed from the month's beginning to the end of a day. */
    private List<LedgerLine> reversals(CourtRules court, YearMonth month, LocalDate asOf, Lines lines) {
        return ledger
                .reversals(
                        court.id(),
                        month.atDay(1).atStartOfDay(ZONE).toInstant(),
                        asOf.atTime(LocalTime.MAX).atZone(ZONE).toInstant())
                .stream()
                .map(lines::line)
                .toList();
    }

    /** Entries as documents show them: with the officer's present name and what became of a sanction. */
    public static final class Lines {

        private final Map<String, Officer> officers;
        private final Decisions decisions;

        private Lines(Map<String, Officer> officers, Decisions decisions) {
            this.officers = officers;
            this.decisions = decisions;
        }

        /** The officer with that number; nameless where nobody ever named the number. */
        public Officer officer(String number) {
            return officers.getOrDefault(number, new Officer(number, "", "", "", false, false));
        }

        private List<String> names() {
            return officers.values().stream().map(Officer::name).toList();
        }

        /** What was decided of the court's sanctions: also what was withdrawn, and where the basis changed (R42). */
        public Decisions decisions() {
            return decisions;
        }

        /** What became of a sanction (R42); empty for other entries. */
        public Optional<SanctionProgress> progress(Posted posted) {
            return posted.entry().kind() == Entry.Kind.SANCTION ? Optional.of(decisions.of(posted)) : Optional.empty();
        }

        /** An entry as documents show it. */
        public LedgerLine line(Posted posted) {
            return new LedgerLine(posted, officer(posted.entry().officerNo()), progress(posted));
        }
    }
}
