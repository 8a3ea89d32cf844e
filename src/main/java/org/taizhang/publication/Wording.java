package org.taizhang.publication;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taizhang.ledger.Entry;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** How documents call what an entry rests on, in the rulebook's words. */
public record Wording(Rulebook rulebook) {

    /** A grade. */
    public String grade(String code) {
        return rulebook.grade(code).label();
    }

    /** The provision that a sanction or conversion follows; empty for a liability and where no item applies. */
    public String ground(Entry entry) {
        return entry.kind() == Entry.Kind.CONVERSION
                ? citations(conversionProvisions(entry))
                : entry.item().map(Provision::citation).orElse("");
    }

    /** The provisions whose conversions produce what the entry says. */
    public List<Provision> conversionProvisions(Entry entry) {
        return rulebook.conversions().stream()
                .filter(rule -> rule.grade().equals(entry.grade()) && rule.role() == entry.role())
                .map(Conversion::provision)
                .distinct()
                .toList();
    }

    /** Every item that sanctions may have, with its measure, in the regulation's order. */
    SortedMap<Provision, String> items() {
        SortedMap<Provision, String> items = new TreeMap<>();
        rulebook.sanctions()
                .forEach(sanction -> sanction.item().ifPresent(item -> items.putIfAbsent(item, sanction.measure())));
        return items;
    }

    /** Several provisions. */
    public static String citations(List<Provision> provisions) {
        return provisions.stream().map(Provision::citation).collect(Collectors.joining("、"));
    }
}
