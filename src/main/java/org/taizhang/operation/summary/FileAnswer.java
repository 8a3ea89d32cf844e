package org.taizhang.operation.summary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.taizhang.intake.arrival.ReceiptFolder;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.Receipt.Status;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.intake.jdbc.UnitCounts;
import org.taizhang.message.Words;

/**
 * What became of one workbook, or of the withdrawal of one; the words of what was wrong stay in the receipt, because they
 * may quote cells.
 *
 * @param receipt number of its receipt as people read it
 * @param court id of the court
 * @param fileName as the office named it
 * @param status what became of it
 * @param why code for which all of it was refused or not taken again; empty otherwise
 * @param counts units and rows
 * @param unchanged rows that said what was stored
 * @param errors how often each code refused something
 * @param warnings how many hints there are
 * @param receiptFile where the receipt is; empty where there is none, as for a withdrawal
 */
public record FileAnswer(
        String receipt,
        String court,
        String fileName,
        Status status,
        String why,
        UnitCounts counts,
        int unchanged,
        Map<String, Integer> errors,
        int warnings,
        Optional<Path> receiptFile) {

    /** The answers to the files of a run in order of arrival, as the database has them. */
    public static List<FileAnswer> ofRun(long run, DataSource dataSource, Clock clock, Path home) {
        ProblemStore problems = new ProblemStore(dataSource);
        List<FileAnswer> answers = new ArrayList<>();
        for (Receipt receipt : new ReceiptStore(dataSource, clock).ofRun(run)) {
            answers.add(new FileAnswer(
                    receipt.no(),
                    receipt.court(),
                    receipt.fileName(),
                    receipt.status(),
                    receipt.why().map(Words::code).orElse(""),
                    receipt.counts(),
                    receipt.rowsUnchanged(),
                    problems.errorsByCode(receipt.number()),
                    problems.warningCount(receipt.number()),
                    Optional.of(new ReceiptFolder(home, receipt.court()).receipt(receipt.no(), receipt.fileName()))
                            .filter(Files::exists)));
        }
        return answers;
    }
}
