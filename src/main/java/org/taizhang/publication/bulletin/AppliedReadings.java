package org.taizhang.publication.bulletin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.ledger.Entry;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.Wording;
import org.taizhang.rulebook.Allocation;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** Which readings bear on entries: those that concern a provision which the entries cite or whose allocation they rest on. */
final class AppliedReadings {

    private final Rulebook rulebook;
    private final Wording wording;

    AppliedReadings(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.wording = new Wording(rulebook);
    }

    List<Interpretation> of(List<LedgerLine> lines) {
        Set<Provision> applied =
                lines.stream().flatMap(line -> provisions(line.entry())).collect(Collectors.toSet());
        return rulebook.interpretations().stream()
                .filter(reading -> applied.stream().anyMatch(reading::concerns))
                .sorted(Comparator.comparing(Interpretation::provision))
                .toList();
    }

    private Stream<Provision> provisions(Entry entry) {
        return switch (entry.kind()) {
            case LIABILITY -> entry.articles().stream().flatMap(this::withAllocation);
            case CONVERSION -> wording.conversionProvisions(entry).stream();
            case SANCTION, REVERSAL -> entry.item().stream();
        };
    }

    private Stream<Provision> withAllocation(Provision article) {
        Stream<Provision> allocation = Stream.ofNullable(
                        rulebook.circumstances().get(article))
                .map(Circumstance::allocation)
                .map(rulebook.allocations()::get)
                .map(Allocation::rules)
                .flatMap(Collection::stream)
                .map(Allocation.Rule::clause);
        return Stream.concat(Stream.of(article), allocation);
    }
}
