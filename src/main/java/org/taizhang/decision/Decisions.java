package org.taizhang.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Settlement;

/**
 * What people decided of a court's sanctions, followed through the reversals of the ledger (R42); a function of the ledger
 * and the rows of 处理决定 alone, in whatever order they are given.
 *
 * <p>A recorded sanction that a settling reverses is replaced by a sanction that the <em>same</em> settling adds with the
 * same officer, effective date, item, measure and months, where there is one: its decision carries over (依据变更). Where
 * several are alike the earliest reversed one is replaced by the first added one, and so on, one by one. This goes on
 * however often the basis changes. What comes back in a later settling is not a replacement: by then the office was told to
 * withdraw the decision, and a new one is for people to make. So what is withdrawn once stays so.
 *
 * <p>A row that the office withdrew (作废) decides nothing, but the sanction stays one that was recorded. A row for a
 * number that was replaced holds for the sanction that replaced it; a row for the replacing number goes before it. Sanctions
 * without an item (记录在案) are followed like others, by their measure.
 */
public final class Decisions {

    private final Map<Long, DecisionRecord> rows;
    private final Map<Long, Trail> trails = new HashMap<>();

    private Decisions(Map<Long, DecisionRecord> rows) {
        this.rows = rows;
    }

    /**
     * Follows the decisions of a court, or of some of its officers.
     *
     * @param rows the current row of every entry number, withdrawn ones too
     * @param entries every sanction and every reversal of the officers whom the rows name; further ones change nothing
     */
    public static Decisions of(Collection<DecisionRecord> rows, Collection<Posted> entries) {
        Decisions decisions =
                new Decisions(rows.stream().collect(Collectors.toMap(DecisionRecord::entryNo, Function.identity())));
        Settling.byOfficer(entries).forEach(settlings -> settlings.forEach(decisions::follow));
        return decisions;
    }

    private void follow(Settling settling) {
        Replacements<Posted> replacements = new Replacements<>();
        settling.added().forEach(added -> replacements.offer(added.entry(), added));
        for (Posted reversal : settling.reversals()) {
            Trail trail = trails.get(Settling.reversed(reversal));
            if (trail != null) {
                Optional<Posted> next =
                        trail.isRecorded() ? replacements.take(trail.last().entry()) : Optional.empty();
                next.ifPresentOrElse(trail::goesOn, () -> trail.ends(reversal));
                next.ifPresent(sanction -> trails.put(sanction.number(), trail));
            }
        }
        settling.added().stream()
                .filter(added -> added.entry().kind() == Kind.SANCTION)
                .forEach(added -> trails.computeIfAbsent(added.number(), number -> new Trail(rows, added)));
    }

    /** What became of a sanction, standing or reversed. */
    public SanctionProgress of(Posted sanction) {
        Trail trail = trails.get(sanction.number());
        if (trail == null) {
            return SanctionProgress.proposed(sanction.entry());
        }
        List<DecisionRecord> decisions = trail.decisions(sanction.number());
        return SanctionProgress.of(sanction.entry(), decisions, replaced(trail, decisions, sanction.number()));
    }

    /** Every decided sanction that was ever reversed without being replaced, in the order of the reversals. */
    public List<WithdrawnDecision> withdrawn() {
        return all().filter(trail -> !trail.stands())
                .flatMap(trail -> withdrawn(trail).stream())
                .sorted(Comparator.comparingLong(
                        withdrawn -> withdrawn.reversal().number()))
                .toList();
    }

    /** Every change of basis of a decided sanction that ever was, in the order of the new entries. */
    public List<BasisChange> changes() {
        return all().flatMap(trail -> changes(trail).stream())
                .sorted(Comparator.comparingLong(change -> change.to().number()))
                .toList();
    }

    /** How many standing sanctions are decided. */
    public int standing() {
        return (int) all().filter(Trail::stands).filter(Decisions::isDecided).count();
    }

    /**
     * Whose the standing sanction is that took the place of a reversed one with that number; empty for every other number.
     * A row for such a number is meant for the sanction that stands now.
     */
    public Optional<String> officerOfReplaced(long entryNo) {
        return Optional.ofNullable(trails.get(entryNo))
                .filter(trail -> trail.stands() && trail.last().number() != entryNo)
                .map(trail -> trail.last().entry().officerNo());
    }

    /** The decided sanctions that a settlement would reverse without replacing them (R44: a change of basis is no alarm). */
    public List<Posted> withdrawnBy(Settlement settlement) {
        Replacements<Entry> replacements = new Replacements<>();
        settlement.additions().forEach(addition -> replacements.offer(addition.entry(), addition.entry()));
        List<Posted> withdrawn = new ArrayList<>();
        settlement.reversed().stream()
                .sorted(Comparator.comparingLong(Posted::number))
                .forEach(wrong -> {
                    Trail trail = trails.get(wrong.number());
                    if (trail != null
                            && trail.isRecorded()
                            && replacements.take(wrong.entry()).isEmpty()
                            && isDecided(trail)) {
                        withdrawn.add(wrong);
                    }
                });
        return withdrawn;
    }

    private Stream<Trail> all() {
        return trails.values().stream().distinct();
    }

    private static boolean isDecided(Trail trail) {
        return !trail.decisions(trail.last().number()).isEmpty();
    }

    private static Optional<WithdrawnDecision> withdrawn(Trail trail) {
        long last = trail.last().number();
        List<DecisionRecord> decisions = trail.decisions(last);
        return decisions.isEmpty()
                ? Optional.empty()
                : trail.reversal()
                        .map(reversal -> new WithdrawnDecision(
                                trail.last(), reversal, decisions, replaced(trail, decisions, last)));
    }

    private static List<BasisChange> changes(Trail trail) {
        List<BasisChange> changes = new ArrayList<>();
        List<Posted> members = trail.members();
        for (int i = 1; i < members.size(); i++) {
            Posted from = members.get(i - 1);
            Posted to = members.get(i);
            trail.decisions(from.number()).stream()
                    .findFirst()
                    .ifPresent(decision -> changes.add(new BasisChange(from, to, decision)));
        }
        return changes;
    }

    private static List<Long> replaced(Trail trail, List<DecisionRecord> decisions, long number) {
        return decisions.isEmpty() ? List.of() : trail.between(decisions.get(0).entryNo(), number);
    }
}
