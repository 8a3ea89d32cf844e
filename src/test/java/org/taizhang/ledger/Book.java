package org.taizhang.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.digest.HashFunction;
import org.taizhang.escalation.Escalation;
import org.taizhang.escalation.Liability;
import org.taizhang.rulebook.Rulebook;

/** A court's ledger in memory, settled as a run would. */
final class Book {

    static final String COURT = "吉0721";
    private static final Instant POSTED_AT = Instant.parse("2026-11-01T00:00:00Z");

    final List<Posted> entries = new ArrayList<>();

    Settlement settle(String officerNo, List<Liability> liabilities, Rulebook rulebook) {
        Settlement settlement =
                Settlement.of(standing(officerNo).entries(), Escalation.of(liabilities, rulebook), officerNo, rulebook);
        Numbering numbering = new Numbering(HashFunction.SHA_256, COURT, head());
        entries.addAll(numbering.append(settlement, POSTED_AT));
        Map<Long, String> remarks = new HashMap<>();
        settlement.remarks().forEach(change -> remarks.put(change.number(), change.remark()));
        entries.replaceAll(posted -> new Posted(
                posted.number(),
                posted.postedAt(),
                posted.entry(),
                remarks.getOrDefault(posted.number(), posted.remark()),
                posted.hash()));
        return settlement;
    }

    Head head() {
        return entries.isEmpty() ? Head.GENESIS : Chain.after(entries.get(entries.size() - 1));
    }

    /** What is neither reversed nor a reversal. */
    Standing standing(String officerNo) {
        Set<Long> reversed = new HashSet<>();
        entries.forEach(posted -> posted.entry().reverses().ifPresent(reversed::add));
        return new Standing(entries.stream()
                .filter(posted -> posted.entry().officerNo().equals(officerNo)
                        && posted.entry().reverses().isEmpty()
                        && !reversed.contains(posted.number()))
                .toList());
    }

    /** What stands, each entry spelled out down to the liabilities that it rests on, in the order of the alphabet. */
    List<String> contents(String officerNo) {
        Map<Long, String> spelled = new HashMap<>();
        standing(officerNo).entries().forEach(posted -> spelled.put(posted.number(), spell(posted, spelled)));
        return spelled.values().stream().sorted().toList();
    }

    private static String spell(Posted posted, Map<Long, String> spelled) {
        Entry entry = posted.entry();
        return String.join(
                " ",
                entry.kind().name(),
                entry.effective().toString(),
                entry.grade(),
                entry.role().name(),
                entry.item().toString(),
                entry.measure(),
                entry.points() + "",
                entry.months() + "",
                entry.evaluationNo(),
                entry.articles().toString(),
                posted.remark(),
                entry.basis().stream().map(spelled::get).toList().toString());
    }
}
