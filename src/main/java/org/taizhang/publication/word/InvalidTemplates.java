package org.taizhang.publication.word;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.message.Words;

/** Templates can't be used as they are; carries every problem found, not only the first. */
public final class InvalidTemplates extends RuntimeException {

    private final transient List<Words> problems;

    InvalidTemplates(List<Words> problems) {
        super(problems.stream().map(Words::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, template by template. */
    public List<Words> problems() {
        return problems;
    }
}
