package org.taizhang.rulebook;

import java.util.Optional;

/**
 * What is counted together; every liability belongs to the first tally of the list that takes it.
 *
 * @param id stable name, {@code flaws}
 * @param label in Chinese, as explanations count it: {@code 瑕疵差错责任}
 * @param grade code of the grade that it takes
 * @param role the role that it takes; empty for any
 */
public record Tally(String id, String label, String grade, Optional<Role> role) {

    /** Whether a liability of that grade and role belongs here. */
    public boolean takes(String gradeCode, Role liabilityRole) {
        return grade.equals(gradeCode) && role.map(liabilityRole::equals).orElse(true);
    }
}
