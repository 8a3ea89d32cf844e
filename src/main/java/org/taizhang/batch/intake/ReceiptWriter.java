package org.taizhang.batch.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.EvaluationWorkbook;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.StoredReceipt;
import org.taizhang.intake.receipt.ReceiptHead;
import org.taizhang.publication.excel.ReceiptFile;
import org.taizhang.publication.receipt.ReceiptWorkbook;

/** Writes receipts from what was noted; the same notes give the same file. */
public final class ReceiptWriter {

    private final DataSource dataSource;

    /** Receipts from that database. */
    public ReceiptWriter(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Writes the receipt of a file that a run took in, or replaces it. */
    void write(CourtRules court, Receipt receipt, Path target) throws IOException {
        write(court, receipt, Optional.of(receipt.no()), target);
    }

    /** Writes what an import would answer. */
    void writeCheck(CourtRules court, Receipt receipt, Path target) throws IOException {
        write(court, receipt, Optional.empty(), target);
    }

    private void write(CourtRules court, Receipt receipt, Optional<String> number, Path target) throws IOException {
        try (StoredReceipt facts = new StoredReceipt(dataSource, receipt, head(receipt, number))) {
            ReceiptFile.write(
                    ReceiptWorkbook.of(court.court(), EvaluationWorkbook.under(court.rulebook()), facts), target);
        }
    }

    private static ReceiptHead head(Receipt receipt, Optional<String> number) {
        return new ReceiptHead(
                number,
                receipt.fileName(),
                receipt.sha256(),
                receipt.receivedAt(),
                result(receipt.status()),
                receipt.why(),
                receipt.rowsRead(),
                receipt.counts().rowsNew(),
                receipt.counts().rowsCorrected(),
                receipt.counts().unitsAccepted(),
                receipt.counts().unitsRejected());
    }

    private static ReceiptHead.Result result(Receipt.Status status) {
        return switch (status) {
            case ACCEPTED -> ReceiptHead.Result.ACCEPTED;
            case PARTLY -> ReceiptHead.Result.PARTLY;
            case REFUSED -> ReceiptHead.Result.REFUSED;
            case REPEATED -> ReceiptHead.Result.REPEATED;
            case RECEIVED -> throw new IllegalStateException("not concluded yet");
        };
    }
}
