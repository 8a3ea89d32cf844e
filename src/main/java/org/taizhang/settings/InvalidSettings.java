package org.taizhang.settings;

import java.util.List;
import java.util.stream.Collectors;

/** The settings given cannot be used; carries every problem found, not only the first. */
public final class InvalidSettings extends RuntimeException {

    private final transient List<SettingProblem> problems;

    InvalidSettings(List<SettingProblem> problems) {
        super(problems.stream().map(SettingProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the sources. */
    public List<SettingProblem> problems() {
        return problems;
    }
}
