package org.taizhang.batch;

import java.util.Locale;

/** The stages of a run, in the order in which they come; each is a step of the job. */
public enum Stage {
    WITHDRAW,
    RECEIVE,
    CHECK,
    APPLY,
    CONCLUDE,
    ARCHIVE,
    RECEIPTS,
    ASSIGN,
    GRADE,
    PLAN,
    SETTLE,
    CLOCKS,
    LEDGERS,
    BULLETINS;

    /** The step's name. */
    public String stepName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
