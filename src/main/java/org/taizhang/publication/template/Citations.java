package org.taizhang.publication.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.taizhang.rulebook.ChineseNumber;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** Cites provisions of a rulebook as documents do. */
record Citations(Rulebook rulebook) {

    /** {@code 《暂行办法》第九条、第十七条至第二十条}; empty where there is none. */
    String articles(Collection<Provision> provisions) {
        SortedSet<Integer> articles =
                provisions.stream().map(Provision::article).collect(Collectors.toCollection(TreeSet::new));
        List<String> runs = new ArrayList<>();
        for (int first : articles) {
            if (!articles.contains(first - 1)) {
                runs.add(run(first, articles));
            }
        }
        return runs.isEmpty() ? "" : rulebook.shortTitle() + String.join("、", runs);
    }

    /** {@code 《暂行办法》第二十二条第（一）项、第二十二条第（三）项}; empty where there is none. */
    String provisions(Collection<Provision> provisions) {
        return provisions.isEmpty()
                ? ""
                : rulebook.shortTitle()
                        + provisions.stream()
                                .distinct()
                                .map(Provision::citation)
                                .collect(Collectors.joining("、"));
    }

    /** {@code 17-1、17-4}; empty where there is none. */
    static String codes(Collection<Provision> provisions) {
        return provisions.stream().map(Provision::code).collect(Collectors.joining("、"));
    }

    private static String run(int first, SortedSet<Integer> articles) {
        int last = first;
        while (articles.contains(last + 1)) {
            last++;
        }
        String from = article(first);
        if (last == first) {
            return from;
        }
        return from + (last == first + 1 ? "、" : "至") + article(last);
    }

    private static String article(int number) {
        return "第" + ChineseNumber.of(number) + "条";
    }
}
