package org.taizhang.publication.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import org.dhatim.fastexcel.Workbook;
import org.taizhang.file.OfficeFile;
import org.taizhang.publication.Sheet;
import org.taizhang.publication.receipt.ReceiptWorkbook;
import org.taizhang.publication.receipt.RefillSheet;

/** Writes a receipt as .xlsx, row by row. */
public final class ReceiptFile {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ReceiptFile() {}

    /** Writes the file whole, or replaces it; the workbook is used up. */
    public static void write(ReceiptWorkbook receipt, Path target) throws IOException {
        CommentBoxes boxes = new CommentBoxes();
        OfficeFile.write(
                target,
                receipt.receivedAt().atZone(ZONE).toInstant(),
                out -> write(receipt, boxes, out),
                CommentBoxes.PARTS,
                boxes::widened);
    }

    private static void write(ReceiptWorkbook receipt, CommentBoxes boxes, OutputStream out) throws IOException {
        try (Workbook file = new Workbook(out, "Taizhang", null)) {
            file.setCompressionLevel(1);
            file.setGlobalDefaultFont(SheetWriter.FONT, SheetWriter.FONT_SIZE);
            file.properties().setCompany(receipt.court().name());
            for (Sheet sheet : receipt.lists()) {
                new SheetWriter(file.newWorksheet(sheet.name()), sheet).write();
            }
            TextBudget budget = new TextBudget();
            int number = receipt.lists().size();
            for (RefillSheet sheet : receipt.refills()) {
                boxes.sheet(++number, sheet.columns());
                new RefillWriter(file.newWorksheet(sheet.name()), sheet, budget).write();
            }
        }
    }
}
