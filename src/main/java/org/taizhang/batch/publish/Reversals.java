package org.taizhang.batch.publish;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.taizhang.court.CourtRules;
import org.taizhang.court.Officer;
import org.taizhang.decision.BasisChange;
import org.taizhang.decision.Reversal;
import org.taizhang.decision.WithdrawnDecision;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.publication.OfficerPages;
import org.taizhang.publication.ReversalLine;
import org.taizhang.publication.ReversalLine.Sequel;

/** What was ever reversed in a ledger, and what became of the decisions on it (R42). */
final class Reversals {

    private final LedgerStore ledger;
    private final CourtBooks.Lines lines;
    private final Map<String, List<BasisChange>> changes;
    private final Map<Long, WithdrawnDecision> withdrawn;

    Reversals(LedgerStore ledger, CourtBooks.Lines lines) {
        this.ledger = ledger;
        this.lines = lines;
        this.changes = lines.decisions().changes().stream()
                .collect(groupingBy(change -> change.from().entry().officerNo()));
        this.withdrawn = lines.decisions().withdrawn().stream()
                .collect(toMap(each -> each.sanction().number(), Function.identity()));
    }

    /** Those of a court's officers who are wanted, in the office's order; read as they are taken. */
    Iterable<ReversalLine> of(CourtRules court, Predicate<Officer> wanted) {
        Map<String, Integer> entries = ledger.officersWithReversals(court.id());
        List<Officer> officers = entries.keySet().stream()
                .map(lines::officer)
                .filter(wanted)
                .sorted(court.court().order().officers())
                .toList();
        OfficerPages<Officer, Posted> pages = new OfficerPages<>(
                officers,
                Officer::number,
                officer -> entries.get(officer.number()),
                numbers -> ledger.history(court.id(), numbers));
        return () -> pages.lines(this::lines);
    }

    private List<ReversalLine> lines(Officer officer, List<Posted> entries) {
        List<BasisChange> ofOfficer = changes.getOrDefault(officer.number(), List.of());
        Map<Long, BasisChange> byNumber =
                ofOfficer.stream().collect(toMap(change -> change.from().number(), Function.identity()));
        return Reversal.of(entries, ofOfficer).stream()
                .map(reversal -> line(reversal, byNumber))
                .toList();
    }

    private ReversalLine line(Reversal reversal, Map<Long, BasisChange> carried) {
        Posted reversed = reversal.reversed();
        BasisChange change = carried.get(reversed.number());
        WithdrawnDecision ended = withdrawn.get(reversed.number());
        Sequel sequel;
        if (change != null) {
            sequel = Sequel.BASIS_CHANGED;
        } else if (ended != null) {
            sequel = Sequel.TO_WITHDRAW;
        } else {
            sequel = reversed.entry().kind() == Entry.Kind.SANCTION ? Sequel.UNDECIDED : Sequel.NO_SANCTION;
        }
        return new ReversalLine(
                lines.line(reversed),
                reversal,
                sequel,
                Optional.ofNullable(change)
                        .map(BasisChange::decision)
                        .or(() -> Optional.ofNullable(ended).map(WithdrawnDecision::decision)));
    }
}
