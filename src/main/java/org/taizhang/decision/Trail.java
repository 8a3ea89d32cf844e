package org.taizhang.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.Posted;

/** One sanction through every change of its basis: the entries that stood for it, one after the other. */
final class Trail {

    private final Map<Long, DecisionRecord> rows;
    private final List<Posted> members = new ArrayList<>();
    private Posted reversal;

    /**
     * A trail that begins.
     *
     * @param rows the rows of 处理决定 by entry number, withdrawn ones too
     */
    Trail(Map<Long, DecisionRecord> rows, Posted first) {
        this.rows = rows;
        members.add(first);
    }

    /** The last member was reversed and replaced by that one. */
    void goesOn(Posted next) {
        members.add(next);
    }

    /** The last member was reversed and nothing took its place. */
    void ends(Posted by) {
        reversal = by;
    }

    /** Whether the office ever sent a row for it, even one that it withdrew later. */
    boolean isRecorded() {
        return members.stream().anyMatch(member -> rows.containsKey(member.number()));
    }

    boolean stands() {
        return reversal == null;
    }

    Posted last() {
        return members.get(members.size() - 1);
    }

    /** The reversal that ended it. */
    Optional<Posted> reversal() {
        return Optional.ofNullable(reversal);
    }

    List<Posted> members() {
        return members;
    }

    /** The rows that were not withdrawn, for a member and those before it, the one for the latest entry first. */
    List<DecisionRecord> decisions(long upTo) {
        return members.stream()
                .filter(member -> member.number() <= upTo)
                .sorted(Comparator.comparingLong(Posted::number).reversed())
                .map(member -> rows.get(member.number()))
                .filter(row -> row != null && !row.withdrawn())
                .toList();
    }

    /** The members before one, from the one on which the decision was recorded. */
    List<Long> between(long recorded, long number) {
        return members.stream()
                .map(Posted::number)
                .filter(member -> member >= recorded && member < number)
                .toList();
    }
}
