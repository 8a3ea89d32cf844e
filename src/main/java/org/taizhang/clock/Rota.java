package org.taizhang.clock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose turn it is to review (R41): the members of the trial committee in their fixed order, round after round. Who is
 * passed over, having taken part in the case (recusal, Art. 3), is owed the next one before the round goes on; several are
 * owed theirs in order. It follows from the assignments made so far alone, so that nothing but these has to be kept.
 * A member who comes in takes the place in the round that the list gives; with one who leaves, what was owed is dropped.
 */
public final class Rota {

    /** Everyone whom the round has come to, the latest last. */
    private final Set<String> reached = new LinkedHashSet<>();

    private List<String> owed = List.of();

    /**
     * Takes the next turn; where nobody is eligible nothing happens.
     *
     * @param members staff numbers in the committee's order
     * @param tookPart staff numbers of those who took part in the case, in whatever capacity
     */
    public Optional<Turn> take(List<String> members, Collection<String> tookPart) {
        List<String> creditors = owed.stream().filter(members::contains).toList();
        Optional<String> paid = firstEligible(creditors, tookPart);
        if (paid.isPresent()) {
            int at = creditors.indexOf(paid.get());
            List<String> left = new ArrayList<>(creditors);
            left.remove(at);
            owed = left;
            return Optional.of(new Turn(paid.get(), distinct(creditors.subList(0, at))));
        }
        List<String> round = round(members);
        return firstEligible(round, tookPart).map(next -> goOn(creditors, round, next));
    }

    /** Repeats an assignment that was made; whether it is the one that the turns before it lead to. */
    public boolean repeat(Assignment made) {
        Optional<Turn> due = take(made.members(), made.turn().passedOver());
        if (due.filter(made.turn()::equals).isPresent()) {
            return true;
        }
        reach(List.of(made.turn().reviewerNo()));
        return false;
    }

    private Turn goOn(List<String> creditors, List<String> round, String next) {
        List<String> skipped = round.subList(0, round.indexOf(next));
        List<String> asked = new ArrayList<>(creditors);
        asked.addAll(skipped);
        owed = List.copyOf(asked);
        reach(skipped);
        reach(List.of(next));
        return new Turn(next, distinct(asked));
    }

    /** The members from the one behind the last whom the round came to and who is still a member. */
    private List<String> round(List<String> members) {
        int last = -1;
        for (String member : reached) {
            int place = members.indexOf(member);
            last = place < 0 ? last : place;
        }
        List<String> round = new ArrayList<>(members.subList(last + 1, members.size()));
        round.addAll(members.subList(0, last + 1));
        return round;
    }

    private void reach(List<String> members) {
        for (String member : members) {
            reached.remove(member);
            reached.add(member);
        }
    }

    private static Optional<String> firstEligible(List<String> candidates, Collection<String> tookPart) {
        return candidates.stream().filter(member -> !tookPart.contains(member)).findFirst();
    }

    private static List<String> distinct(List<String> members) {
        return members.stream().distinct().toList();
    }
}
