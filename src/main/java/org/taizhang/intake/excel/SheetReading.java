package org.taizhang.intake.excel;

import java.util.List;

/**
 * A sheet read to its end, as a receipt for what was delivered.
 *
 * @param rows rows delivered
 * @param hiddenRows how many of them are hidden (W206)
 * @param hiddenColumns columns, counted from 0 and ascending, that are hidden and hold a value in some delivered row (W206)
 */
public record SheetReading(int rows, int hiddenRows, List<Integer> hiddenColumns) {

    /** Keeps a list that nobody changes. */
    public SheetReading {
        hiddenColumns = List.copyOf(hiddenColumns);
    }
}
