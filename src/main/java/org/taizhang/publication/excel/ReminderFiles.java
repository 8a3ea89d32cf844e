package org.taizhang.publication.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taizhang.publication.ReminderList;
import org.taizhang.publication.Sheet;

/** Writes a court's reminder lists of one day as .xlsx; all are made from the first one's frame. */
public final class ReminderFiles {

    private Optional<WorkbookFrame> frame = Optional.empty();

    /** Writes a division's list whole, or replaces it. */
    public void write(ReminderList list, Path target) throws IOException {
        List<Sheet> sheets = List.of(list.sheet());
        if (frame.isEmpty()) {
            frame = Optional.of(WorkbookFrame.of(list.court(), sheets));
        }
        frame.get().write(target, LedgerWorkbookFile.stamp(list.asOf()), sheets);
    }
}
