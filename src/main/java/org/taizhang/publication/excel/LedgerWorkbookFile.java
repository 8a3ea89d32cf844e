package org.taizhang.publication.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.taizhang.court.Court;
import org.taizhang.publication.LedgerWorkbook;
import org.taizhang.publication.Sheet;
import org.taizhang.publication.notice.CoverList;

/** Writes a ledger workbook as .xlsx, row by row. */
public final class LedgerWorkbookFile {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LedgerWorkbookFile() {}

    /** Writes the file whole, or replaces it; the workbook is used up. */
    public static void write(LedgerWorkbook workbook, Path target) throws IOException {
        write(workbook.court(), workbook.asOf(), workbook.sheets(), target);
    }

    /** Writes the cover list of a month's notices whole, or replaces it. */
    public static void write(CoverList list, Path target) throws IOException {
        write(list.court(), list.month().atEndOfMonth(), List.of(list.sheet()), target);
    }

    private static void write(Court court, LocalDate asOf, List<Sheet> sheets, Path target) throws IOException {
        WorkbookFrame.of(court, sheets).write(target, stamp(asOf), sheets);
    }

    /** What a document of a day says of when it was made. */
    static Instant stamp(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
