package org.taizhang.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What applies when a liability of a tally arrives (Art. 28). Of a tally's sanctions the last one of the list whose
 * condition holds is the heaviest and applies alone.
 *
 * @param id stable name
 * @param item the item, {@code 28-3}; empty where the liability is only put on record (R27)
 * @param tally id of the tally that it answers
 * @param conditions any of them suffices; empty: always, and nothing else is counted
 * @param measure in the regulation's words, without the withholding: {@code 批评教育}
 * @param months months of allowance for all that it counts together; empty where it withholds nothing (R28)
 * @param presupposesPost needs a judge's post or quota, so it does not fit staff (R43)
 * @param endsPost moves the officer out of the quota; later sanctions are marked (R43)
 * @param named officers are named in a bulletin from here on ({@code outputs.md}, Documents)
 * @param text the statutory words; blank where there is no item
 */
public record Sanction(
        String id,
        Optional<Provision> item,
        String tally,
        List<CountCondition> conditions,
        String measure,
        OptionalInt months,
        boolean presupposesPost,
        boolean endsPost,
        boolean named,
        String text) {

    /** A condition on how many standing members of the tally there are at a date, the arriving one included. */
    public sealed interface CountCondition {}

    /** At least {@code count} within the period. */
    public record AtLeast(int count, Span within) implements CountCondition {}

    /** At least one in each of so many calendar years running, the last being the date's own. */
    public record YearsRunning(int years) implements CountCondition {}

    public Sanction {
        conditions = List.copyOf(conditions);
    }
}
