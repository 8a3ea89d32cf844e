package org.taizhang.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * A file of the run.
 *
 * @param index its place in the order of arrival, from 0
 * @param receipt number of its receipt
 * @param name as the office named it
 * @param received the day on which it was received (E110)
 * @param sheets its sheets of ours, in the order of their tabs
 */
public record ReadFile(int index, String receipt, String name, LocalDate received, List<ReadSheet> sheets) {

    public ReadFile {
        sheets = List.copyOf(sheets);
    }
}
