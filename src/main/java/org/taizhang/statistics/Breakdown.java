package org.taizhang.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A total and what it is made of. Cases of the parts sum up to the total's unless one case may belong to several parts,
 * which then is said; persons never need to, because one person may be in several parts.
 *
 * @param total all together
 * @param parts in the order in which tables show them, also those of which there were none where the list is closed
 */
public record Breakdown(Figure total, List<Part> parts) {

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** The part with that code, if there is one. */
    public Optional<Part> part(String code) {
        return parts.stream().filter(part -> part.code().equals(code)).findFirst();
    }

    /** The parts that the month had most of, at most so many; of equals the first; none that the month had nothing of. */
    public List<Part> mostFrequent(int most) {
        return parts.stream()
                .filter(part -> part.cases().now() > 0)
                .sorted(Comparator.comparingInt((Part part) -> part.cases().now())
                        .reversed())
                .limit(most)
                .toList();
    }
}
