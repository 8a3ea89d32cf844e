package org.taizhang.intake.jdbc;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.Correction;
import org.taizhang.intake.Problem;
import org.taizhang.intake.receipt.FileSheet;
import org.taizhang.intake.receipt.ReceiptFacts;
import org.taizhang.intake.receipt.ReceiptHead;
import org.taizhang.intake.receipt.RejectedRow;
import org.taizhang.intake.receipt.WarningGroup;
import org.taizhang.message.Code;

/** What was stored of a receipt, read by cursor; to be closed. */
public final class StoredReceipt implements ReceiptFacts, AutoCloseable {

    private final Receipt receipt;
    private final ReceiptHead head;
    private final ReceiptProblems problems;
    private final CorrectionStore corrections;
    private final RejectedRowStore rows;
    private Stream<?> open = Stream.empty();

    /**
     * The receipt behind that data source.
     *
     * @param head what is said of the file as a whole
     */
    public StoredReceipt(DataSource dataSource, Receipt receipt, ReceiptHead head) {
        this.receipt = receipt;
        this.head = head;
        this.problems = new ReceiptProblems(dataSource, receipt.number());
        this.corrections = new CorrectionStore(dataSource);
        this.rows = new RejectedRowStore(dataSource);
    }

    @Override
    public ReceiptHead head() {
        return head;
    }

    @Override
    public List<FileSheet> sheets() {
        return rows.sheets(receipt.number());
    }

    @Override
    public int errorCount() {
        return problems.errorCount();
    }

    @Override
    public Iterator<Problem> errors(int limit) {
        return next(problems.errors(limit));
    }

    @Override
    public Map<Code, Integer> warningCounts() {
        return problems.warningCounts();
    }

    @Override
    public List<WarningGroup> warnings(int limit) {
        return problems.warnings(limit);
    }

    @Override
    public Iterator<Correction> corrections(int limit) {
        return next(corrections.stream(receipt.number(), limit));
    }

    @Override
    public int replacedRows() {
        return corrections.replaced(receipt.number());
    }

    @Override
    public Map<Integer, Integer> rejectedRows() {
        return rows.counts(receipt.number());
    }

    @Override
    public Set<Column> missingColumns(FileSheet sheet) {
        return problems.missingColumns(sheet.name());
    }

    @Override
    public Iterator<RejectedRow> rejectedRows(FileSheet sheet, int limit) {
        return next(rows.rows(receipt.number(), sheet.index(), limit));
    }

    @Override
    public void close() {
        open.close();
    }

    private <T> Iterator<T> next(Stream<T> stream) {
        open.close();
        open = stream;
        return stream.iterator();
    }
}
