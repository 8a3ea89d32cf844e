package org.taizhang.grading;

import org.taizhang.message.Code;
import org.taizhang.rulebook.Provision;

/** Why these officers, or none, are liable for a finding (R8-R13). */
public sealed interface Basis {

    /** Derived from who took part in the case, under that provision (Art. 22). */
    record Derived(Provision clause) implements Basis {}

    /** Named with a role, as the committee decided it (R8, Art. 23). */
    record Decided() implements Basis {}

    /** Named without a role, liable within the scope of the officer's own duties (R9). */
    record ByDuty() implements Basis {}

    /** Nobody: the finding is exempted, revoked or withdrawn, or other rows of it name the officers. */
    record NotAttributed() implements Basis {}

    /** Nobody, because the rows break a rule (E116, E117, E119, E124, E125). */
    record Undetermined(Code code) implements Basis {}
}
