package org.taizhang.rulebook.yaml;

import java.util.Optional;
import java.util.SortedMap;
import org.taizhang.rulebook.Clause;
import org.taizhang.rulebook.Provision;

/** Sections of provisions with a short name and their words: {@code sources}, {@code exemptions}, {@code articles}. */
final class ClauseReader {

    private final Provisions provisions;

    ClauseReader(Provisions provisions) {
        this.provisions = provisions;
    }

    SortedMap<Provision, Clause> read(Section root, String key) {
        return Maps.sorted(root.possiblyEmptyList(key, this::clause), Clause::provision);
    }

    private Optional<Clause> clause(Section section) {
        Provision provision = provisions.define(section, "provision");
        String label = section.text("label");
        String text = section.text("text");
        return section.build(() -> new Clause(provision, label, text));
    }
}
