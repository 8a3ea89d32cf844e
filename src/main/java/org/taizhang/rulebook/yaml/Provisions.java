package org.taizhang.rulebook.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taizhang.rulebook.ChineseNumber;
import org.taizhang.rulebook.Provision;

/** The provisions that a file gives the words of, and those it cites: none twice, no item left out, none unknown. */
final class Provisions {

    private record Citation(Section section, String key, Provision provision) {}

    private final Map<Provision, Section> defined = new LinkedHashMap<>();
    private final List<Citation> citations = new ArrayList<>();

    /** Reads a provision whose words stand here; {@code null} where it cannot be read. */
    Provision define(Section section, String key) {
        Provision provision = section.provision(key);
        if (provision != null && defined.putIfAbsent(provision, section) != null) {
            section.problem(key, Mistake.DUPLICATE, provision.code());
        }
        return provision;
    }

    /** Reads a provision whose words may stand here and elsewhere: an item with several sanctions. */
    Provision defineAgain(Section section, String key) {
        Provision provision = section.provision(key);
        if (provision != null) {
            defined.putIfAbsent(provision, section);
        }
        return provision;
    }

    /** Reads a provision that the file must give the words of somewhere. */
    Provision cite(Section section, String key) {
        Provision provision = section.provision(key);
        if (provision != null) {
            citations.add(new Citation(section, key, provision));
        }
        return provision;
    }

    /** Reads provisions that the file must give the words of somewhere; none where the key is absent. */
    List<Provision> citeAny(Section section, String key) {
        if (!section.has(key)) {
            return List.of();
        }
        List<Provision> cited = section.provisions(key);
        cited.forEach(provision -> citations.add(new Citation(section, key, provision)));
        return cited;
    }

    /** Reports what is cited but not given, and gaps in the numbering of items; once everything is read. */
    void check() {
        citations.stream()
                .filter(citation -> !defined.containsKey(citation.provision()))
                .forEach(citation -> citation.section()
                        .problem(
                                citation.key(),
                                Mistake.PROVISION_UNKNOWN,
                                citation.provision().citation()));
        byArticle().forEach(this::checkItems);
    }

    private SortedMap<Integer, TreeSet<Integer>> byArticle() {
        SortedMap<Integer, TreeSet<Integer>> articles = new TreeMap<>();
        defined.keySet().stream()
                .filter(provision -> provision.item() > 0)
                .forEach(provision -> articles.computeIfAbsent(provision.article(), article -> new TreeSet<>())
                        .add(provision.item()));
        return articles;
    }

    private void checkItems(int article, TreeSet<Integer> items) {
        int expected = 1;
        for (int item : items) {
            if (item != expected) {
                defined.get(new Provision(article, item))
                        .problem(
                                Mistake.ITEM_GAP,
                                "第" + ChineseNumber.of(article) + "条",
                                new Provision(article, expected).citation());
            }
            expected = item + 1;
        }
    }
}
