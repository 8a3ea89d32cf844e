package org.taizhang.publication.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import org.dhatim.fastexcel.Workbook;
import org.taizhang.file.OfficeFile;
import org.taizhang.publication.LedgerWorkbook;
import org.taizhang.publication.Sheet;

/** Writes a ledger workbook as .xlsx, row by row. */
public final class LedgerWorkbookFile {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LedgerWorkbookFile() {}

    /** Writes the file whole, or replaces it; the workbook is used up. */
    public static void write(LedgerWorkbook workbook, Path target) throws IOException {
        OfficeFile.write(target, workbook.asOf().atStartOfDay(ZONE).toInstant(), out -> write(workbook, out));
    }

    private static void write(LedgerWorkbook workbook, OutputStream out) throws IOException {
        try (Workbook file = new Workbook(out, "Taizhang", null)) {
            file.setCompressionLevel(1);
            file.setGlobalDefaultFont(SheetWriter.FONT, SheetWriter.FONT_SIZE);
            file.properties().setCompany(workbook.court().name());
            for (Sheet sheet : workbook.sheets()) {
                new SheetWriter(file.newWorksheet(sheet.name()), sheet).write();
            }
        }
    }
}
