package org.taizhang.command;

import org.taizhang.intake.arrival.ReceiptNo;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.Receipt;

/** Says what became of a withdrawal: how many rows stand as before, and which don't and why. */
final class WithdrawalAnswer {

    private static final int SHOWN = 50;

    private final Terminal terminal;
    private final ProblemStore problems;

    WithdrawalAnswer(Terminal terminal, ProblemStore problems) {
        this.terminal = terminal;
        this.problems = problems;
    }

    /** Says it; whether any row was not restored. */
    boolean say(Receipt receipt) {
        int left = problems.leftCount(receipt.number());
        int errors = problems.errorCount(receipt.number());
        terminal.say(
                "answer.withdrawn",
                receipt.no(),
                ReceiptNo.of(receipt.takesBack().orElseThrow()),
                Integer.toString(receipt.counts().rowsCorrected()),
                Integer.toString(left),
                Integer.toString(receipt.counts().unitsRejected()));
        problems.left(receipt.number(), SHOWN)
                .forEach(row -> terminal.say("answer.left", row.problem().line(terminal.language())));
        more(left);
        problems.errors(receipt.number(), SHOWN)
                .forEach(error -> terminal.say(
                        "answer.problem", error.code().name(), error.problem().line(terminal.language())));
        more(errors);
        terminal.say("answer.withdrawn-then");
        return left + errors > 0;
    }

    private void more(int count) {
        if (count > SHOWN) {
            terminal.say("answer.more-rows", Integer.toString(count - SHOWN));
        }
    }
}
