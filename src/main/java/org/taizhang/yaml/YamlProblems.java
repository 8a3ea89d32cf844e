package org.taizhang.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one or more files, so that a reader never stops at the first. Not thread-safe. */
public final class YamlProblems {

    private final List<YamlProblem> problems = new ArrayList<>();

    /** Adds one problem. */
    public void add(YamlProblem problem) {
        problems.add(problem);
    }

    /** Whether nothing is wrong so far; values read are only meaningful while this holds. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Everything found, by file and then by line. */
    public List<YamlProblem> all() {
        return problems.stream()
                .sorted(Comparator.comparing(YamlProblem::file).thenComparing(YamlProblem::line))
                .toList();
    }
}
