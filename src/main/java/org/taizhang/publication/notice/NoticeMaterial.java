package org.taizhang.publication.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Standing;
import org.taizhang.publication.CaseFile;

/**
 * What notices to one officer rest on.
 *
 * @param entries every entry that the officer ever had, in entry order
 * @param files the evaluations of the liabilities, by 评查编号
 */
public record NoticeMaterial(List<Posted> entries, Map<String, CaseFile> files) {

    public NoticeMaterial {
        entries = List.copyOf(entries);
    }

    /** What stands. */
    public Standing standing() {
        Set<Long> reversed = reversed();
        return new Standing(entries.stream()
                .filter(posted -> posted.entry().kind() != Kind.REVERSAL && !reversed.contains(posted.number()))
                .toList());
    }

    /** The liabilities that a reversed sanction rested on and that don't stand any more, by number. */
    List<Posted> lost(Posted sanction) {
        Map<Long, Posted> byNumber = entries.stream().collect(Collectors.toMap(Posted::number, Function.identity()));
        Set<Long> rests = new HashSet<>();
        gather(sanction, byNumber, rests);
        Set<Long> reversed = reversed();
        return entries.stream()
                .filter(posted -> posted.entry().kind() == Kind.LIABILITY)
                .filter(posted -> rests.contains(posted.number()) && reversed.contains(posted.number()))
                .toList();
    }

    /** The evaluation behind a liability, where it is still there. */
    Optional<CaseFile> file(Posted liability) {
        return Optional.ofNullable(files.get(liability.entry().evaluationNo()));
    }

    private Set<Long> reversed() {
        return entries.stream()
                .flatMap(posted -> posted.entry().reverses().stream().boxed())
                .collect(Collectors.toSet());
    }

    private static void gather(Posted posted, Map<Long, Posted> byNumber, Set<Long> rests) {
        for (Long number : posted.entry().basis()) {
            if (rests.add(number)) {
                gather(byNumber.get(number), byNumber, rests);
            }
        }
    }
}
