package org.taizhang.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What notices of sanctions say beside the sanction itself.
 *
 * @param grounds the provisions by which there is a sanction at all, quoted first
 * @param rights what the officer may do about it, in order
 * @param withdrawal what follows from the withdrawal of a decision, in Chinese
 */
public record NoticeRules(List<Provision> grounds, List<Right> rights, String withdrawal) {

    /** What stands for the period in the words of a right. */
    public static final String PERIOD = "{期限}";

    /**
     * A right of the officer.
     *
     * @param of the notices that tell of it
     * @param provision where it stands
     * @param clock id of the clock whose length is its period, if it has one
     * @param text its words, with {@link #PERIOD} where the period belongs
     */
    public record Right(Set<NoticeKind> of, Provision provision, Optional<String> clock, String text) {
        public Right {
            of = Set.copyOf(of);
        }
    }

    public NoticeRules {
        grounds = List.copyOf(grounds);
        rights = List.copyOf(rights);
    }

    /** The rights that a notice tells of, in order. */
    public List<Right> rights(NoticeKind kind) {
        return rights.stream().filter(right -> right.of().contains(kind)).toList();
    }
}
