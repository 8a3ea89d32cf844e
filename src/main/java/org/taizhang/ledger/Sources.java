package org.taizhang.ledger;

import java.util.List;
import java.util.Optional;
import org.taizhang.rulebook.Provision;

/** Where the findings behind a liability came from (R31). */
@FunctionalInterface
public interface Sources {

    /**
     * The workbook row of one finding.
     *
     * @param circumstance the circumstance that it established
     * @param facts 事实说明 of the finding; empty if blank
     * @param file name of the workbook
     * @param sheet name of the sheet
     * @param row number of the row, from 1
     * @param responsibility the provision that made the officer liable (Art. 22)
     */
    record Source(
            Provision circumstance,
            String facts,
            String file,
            String sheet,
            int row,
            Optional<Provision> responsibility) {}

    /** The rows behind an entry of kind LIABILITY; empty where they are not at hand. */
    List<Source> of(Entry liability);
}
