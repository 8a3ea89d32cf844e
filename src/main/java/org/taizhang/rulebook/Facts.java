package org.taizhang.rulebook;

import java.util.Set;

/** The facts of one finding and its evaluation, as conditions see them. */
@FunctionalInterface
public interface Facts {

    /** How a yes/no fact is written. */
    String YES = "是";

    /** The values stated for a fact: none, one, or several for a list column; yes/no facts are {@code 是} or none. */
    Set<String> of(Fact fact);
}
