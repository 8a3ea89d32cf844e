package org.taizhang.settings;

import java.util.List;
import java.util.stream.Collectors;

/** The settings given cannot be used; carries every problem found, not only the first. */
public final class InvalidSettings extends RuntimeException {

    private final transient List<SettingProblem> problems;
    private final transient Settings usable;

    InvalidSettings(List<SettingProblem> problems, Settings usable) {
        super(problems.stream().map(SettingProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
        this.usable = usable;
    }

    /** What was given rightly; enough to tell somebody of the rest. */
    public Settings usable() {
        return usable;
    }

    /** What is wrong, in the order of the sources. */
    public List<SettingProblem> problems() {
        return problems;
    }
}
