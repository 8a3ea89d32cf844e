package org.taizhang.publication.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.taizhang.court.Court;
import org.taizhang.publication.ReminderList;

/** Writes a court's reminder lists of one day as .xlsx, several at once if need be; they share a frame. */
public final class ReminderFiles {

    private final WorkbookFrame frame;

    /** Files for the lists of that court and day. */
    public ReminderFiles(Court court, LocalDate asOf) throws IOException {
        this.frame = WorkbookFrame.of(
                court, List.of(ReminderList.of(court, "", asOf, List.of()).sheet()));
    }

    /** Writes a division's list whole, or replaces it. */
    public void write(ReminderList list, Path target) throws IOException {
        frame.write(target, LedgerWorkbookFile.stamp(list.asOf()), List.of(list.sheet()));
    }
}
