package org.taizhang.command;

import java.nio.file.Path;
import org.taizhang.intake.arrival.ReceiptFolder;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.UnitCounts;
import org.taizhang.message.Words;

/** Says, a line a file and a line a problem, what became of the workbooks of a run. */
final class FileAnswers {

    /** More problems of one file than this are only counted on the terminal; the receipt has them all. */
    private static final int SHOWN = 50;

    private final Terminal terminal;
    private final ProblemStore problems;
    private final Path home;

    FileAnswers(Terminal terminal, ProblemStore problems, Path home) {
        this.terminal = terminal;
        this.problems = problems;
        this.home = home;
    }

    void say(Receipt receipt) {
        terminal.say(line(receipt));
        int errors = problems.errorCount(receipt.number());
        problems.errors(receipt.number(), SHOWN)
                .forEach(error -> terminal.say(
                        "answer.problem", error.code().name(), error.problem().line(terminal.language())));
        if (errors > SHOWN) {
            terminal.say("answer.more", Integer.toString(errors - SHOWN));
        }
        if (errors == 0 && receipt.counts().unitsRejected() > 0) {
            terminal.say("answer.elsewhere");
        }
        int warnings = problems.warningCount(receipt.number());
        if (warnings > 0) {
            terminal.say("answer.warnings", Integer.toString(warnings));
        }
    }

    private Words line(Receipt receipt) {
        UnitCounts counts = receipt.counts();
        String file = new ReceiptFolder(home, receipt.court())
                .receipt(receipt.no(), receipt.fileName())
                .toString();
        return switch (receipt.status()) {
            case REFUSED ->
                Words.of("answer.refused", receipt.no(), receipt.fileName(), code(receipt), why(receipt), file);
            case REPEATED -> Words.of("answer.repeated", receipt.no(), receipt.fileName(), why(receipt), file);
            case RECEIVED -> Words.of("answer.unread", receipt.no(), receipt.fileName(), receipt.court());
            case ACCEPTED ->
                Words.of(
                        "answer.accepted",
                        receipt.no(),
                        receipt.fileName(),
                        Integer.toString(counts.unitsAccepted()),
                        Integer.toString(counts.rowsNew()),
                        Integer.toString(counts.rowsCorrected()),
                        Integer.toString(receipt.rowsUnchanged()),
                        file);
            case PARTLY ->
                Words.of(
                        "answer.partly",
                        receipt.no(),
                        receipt.fileName(),
                        Integer.toString(counts.unitsAccepted()),
                        Integer.toString(counts.unitsRejected()),
                        Integer.toString(counts.rowsNew()),
                        Integer.toString(counts.rowsCorrected()),
                        Integer.toString(receipt.rowsUnchanged()),
                        file);
        };
    }

    private String why(Receipt receipt) {
        return receipt.why().map(terminal::text).orElse("");
    }

    private static String code(Receipt receipt) {
        return receipt.why().map(Words::code).orElse("");
    }
}
