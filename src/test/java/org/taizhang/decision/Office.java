package org.taizhang.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.taizhang.digest.HashFunction;
import org.taizhang.escalation.Escalation;
import org.taizhang.escalation.Liability;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.Numbering;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Settlement;
import org.taizhang.rulebook.Rulebook;

/** A court's ledger and its rows of 处理决定 in memory; every settling has a time of its own. */
final class Office {

    static final LocalDate DECIDED = LocalDate.of(2026, 3, 31);

    final List<Posted> entries = new ArrayList<>();
    final Map<Long, DecisionRecord> rows = new TreeMap<>();

    private final Rulebook rulebook;
    private final Numbering numbering = new Numbering(HashFunction.SHA_256, "吉0721", Head.GENESIS);
    private Instant now = Instant.parse("2026-11-01T00:00:00Z");

    Office(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What settling an officer would do. */
    Settlement settlement(String officerNo, List<Liability> liabilities) {
        return Settlement.of(standing(officerNo), Escalation.of(liabilities, rulebook), officerNo, rulebook);
    }

    void settle(String officerNo, List<Liability> liabilities) {
        now = now.plusSeconds(86_400);
        entries.addAll(numbering.append(settlement(officerNo, liabilities), now));
    }

    /** Records a decision on an entry, whoever's it is. */
    void decide(long entryNo) {
        row(entryNo, false);
    }

    /** Marks the row of an entry 作废. */
    void withdrawRow(long entryNo) {
        row(entryNo, true);
    }

    private void row(long entryNo, boolean withdrawn) {
        String officer = entry(entryNo).entry().officerNo();
        rows.put(
                entryNo,
                new DecisionRecord(entryNo, officer, "决定" + entryNo, DECIDED, Optional.empty(), "", withdrawn));
    }

    Decisions decisions() {
        return Decisions.of(rows.values(), entries);
    }

    /** The same from entries and rows in another order, and only those that a store would give. */
    Decisions decisions(Random order) {
        List<Posted> shuffled = new ArrayList<>(entries.stream()
                .filter(posted ->
                        posted.entry().kind() == Kind.SANCTION || posted.entry().kind() == Kind.REVERSAL)
                .toList());
        List<DecisionRecord> rowsShuffled = new ArrayList<>(rows.values());
        Collections.shuffle(shuffled, order);
        Collections.shuffle(rowsShuffled, order);
        return Decisions.of(rowsShuffled, shuffled);
    }

    Posted entry(long number) {
        return entries.get((int) number - 1);
    }

    /** Every officer's standing sanctions, in entry order. */
    List<Posted> sanctions() {
        Set<Long> reversed = reversed();
        return entries.stream()
                .filter(posted -> posted.entry().kind() == Kind.SANCTION && !reversed.contains(posted.number()))
                .toList();
    }

    /** Standing sanctions as {@code 4 DECIDED 决定4 <- 2}: number, status, decision, what it replaced. */
    List<String> lines() {
        Decisions decisions = decisions();
        return sanctions().stream()
                .map(posted -> line(posted, decisions.of(posted)))
                .toList();
    }

    /** Withdrawn decisions as {@code 4 by 9: 决定4}. */
    List<String> withdrawn() {
        return decisions().withdrawn().stream()
                .map(each -> each.sanction().number() + " by " + each.reversal().number() + ": "
                        + each.decision().decisionNo())
                .toList();
    }

    /** Changes of basis as {@code 4->9}. */
    List<String> changes() {
        return decisions().changes().stream()
                .map(each -> each.from().number() + "->" + each.to().number())
                .toList();
    }

    private static String line(Posted posted, SanctionProgress progress) {
        List<String> words = new ArrayList<>(
                Arrays.asList(Long.toString(posted.number()), progress.status().name()));
        progress.decision().ifPresent(decision -> words.add(decision.decisionNo()));
        progress.replaced().forEach(number -> words.add("<- " + number));
        return String.join(" ", words);
    }

    private List<Posted> standing(String officerNo) {
        Set<Long> reversed = reversed();
        return entries.stream()
                .filter(posted -> posted.entry().officerNo().equals(officerNo))
                .filter(posted -> posted.entry().kind() != Kind.REVERSAL && !reversed.contains(posted.number()))
                .toList();
    }

    private Set<Long> reversed() {
        Set<Long> reversed = new HashSet<>();
        entries.forEach(posted -> posted.entry().reverses().ifPresent(reversed::add));
        return reversed;
    }
}
