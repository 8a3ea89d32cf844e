package org.taizhang.publication.receipt;

import java.time.LocalDateTime;
import java.util.List;
import org.taizhang.court.Court;
import org.taizhang.intake.WorkbookSpec;
import org.taizhang.intake.receipt.ReceiptFacts;
import org.taizhang.publication.Sheet;

/**
 * The receipt of one file as a workbook (回执). It is read once, sheet by sheet in order: errors and rows pass through
 * without being kept.
 *
 * @param court whose
 * @param receivedAt when the file was received, Asia/Shanghai
 * @param lists 汇总, 错误清单, 提示, 更正清单: the import doesn't know them
 * @param refills the template's sheets with the rows to be mended; none where nothing was rejected
 */
public record ReceiptWorkbook(Court court, LocalDateTime receivedAt, List<Sheet> lists, List<RefillSheet> refills) {

    public ReceiptWorkbook {
        lists = List.copyOf(lists);
        refills = List.copyOf(refills);
    }

    /** The receipt that reports these facts; the workbook's columns are those of the court's rulebook. */
    public static ReceiptWorkbook of(Court court, WorkbookSpec spec, ReceiptFacts facts) {
        return new ReceiptWorkbook(
                court,
                facts.head().receivedAt(),
                List.of(
                        new SummarySheet(court.name(), facts).sheet(),
                        new ErrorSheet(facts).sheet(),
                        WarningSheet.sheet(facts),
                        new CorrectionSheet(spec, facts).sheet()),
                new RefillSheets(spec, facts).sheets());
    }
}
