package org.taizhang.endtoend.fault;

import org.taizhang.endtoend.fault.Fault.Side;

/** The points of a night at which something is done and something else isn't yet. */
enum KillPoint {
    RUN_BEGUN("", Side.AFTER, 1, "^INSERT INTO run "),
    JOB_WITHOUT_EXECUTION("", Side.AFTER, 1, "^COMMIT BATCH_JOB_INSTANCE$"),
    JOB_STARTED("", Side.AFTER, 1, "^COMMIT BATCH_JOB_EXECUTION$"),
    FILES_STORED("receive", Side.BEFORE, 1, "^INSERT INTO receipt "),
    FILES_RECEIVED("receive", Side.AFTER, 1, "^COMMIT .*\\breceipt\\b"),
    ROWS_STAGED("check", Side.BEFORE, 1, "^COMMIT .*\\breceipt\\b"),
    FILES_CHECKED("check", Side.AFTER, 1, "^COMMIT .*\\breceipt\\b"),
    BEFORE_APPLYING_COMMITS("apply", Side.BEFORE, 2, "^COMMIT .*finding_version"),
    AFTER_APPLYING_COMMITS("apply", Side.AFTER, 2, "^COMMIT .*finding_version"),
    CONCLUDED_NOT_MOVED("archive", Side.AFTER, 3, "^COMMIT receipt$"),
    MOVED_NOT_NOTED("archive", Side.BEFORE, 2, "^UPDATE receipt SET filed_at"),
    MOVED_AND_NOTED("archive", Side.AFTER, 6, "^COMMIT receipt$"),
    BEFORE_RECEIPTS("receipts", Side.BEFORE, 1, "^SELECT . FROM receipt "),
    WITHIN_A_RECEIPT("receipts", Side.BEFORE, 1, "^NEXT SELECT . FROM rejected_row"),
    AFTER_RECEIPTS("receipts", Side.BEFORE, 2, "^COMMIT BATCH_STEP_EXECUTION$"),
    BEFORE_SETTLING_COMMITS("settle", Side.BEFORE, 2, "^COMMIT .*\\bentry\\b"),
    AFTER_SETTLING_COMMITS("settle", Side.AFTER, 2, "^COMMIT .*\\bentry\\b"),
    ALL_SETTLED("settle", Side.AFTER, 4, "^COMMIT .*\\bentry\\b"),
    BEFORE_LEDGER_WORKBOOK("ledgers", Side.BEFORE, 1, "^SELECT e[.]court"),
    WITHIN_LEDGER_WORKBOOK("ledgers", Side.BEFORE, 50, "^NEXT SELECT e[.]court"),
    AFTER_LEDGER_WORKBOOK("ledgers", Side.BEFORE, 2, "^COMMIT BATCH_STEP_EXECUTION$"),
    BEFORE_BULLETIN("bulletins", Side.AFTER, 2, "^SELECT evaluation_no FROM graded_case"),
    AFTER_BULLETIN("bulletins", Side.BEFORE, 2, "^COMMIT BATCH_STEP_EXECUTION$"),
    BEFORE_HEADS("bulletins", Side.AFTER, 1, "^SELECT number, hash"),
    AFTER_HEADS("bulletins", Side.BEFORE, 1, "^UPDATE run SET finished_at"),
    RUN_FINISHED("bulletins", Side.AFTER, 1, "^UPDATE run SET finished_at");

    private final String stage;
    private final Side side;
    private final int occurrence;
    private final String call;

    KillPoint(String stage, Side side, int occurrence, String call) {
        this.stage = stage;
        this.side = side;
        this.occurrence = occurrence;
        this.call = call;
    }

    /** Death at this point. */
    Fault kill() {
        return new Fault(Effect.KILL, side, occurrence, stage, call);
    }

    /** A polite end at this point. */
    Fault stop() {
        return new Fault(Effect.STOP, side, occurrence, stage, call);
    }
}
