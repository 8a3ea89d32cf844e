package org.taizhang.ledger;

import java.util.List;

/**
 * An entry as an outcome calls for it, before it has a number.
 *
 * @param entry what it says, without its basis
 * @param basis positions among the drafts of the earlier ones that it rests on, in order
 * @param remark words after R43; empty where there are none
 */
public record Draft(Entry entry, List<Integer> basis, String remark) {

    public Draft {
        basis = List.copyOf(basis);
    }
}
