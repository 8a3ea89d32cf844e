package org.taizhang.intake.receipt;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.Correction;
import org.taizhang.intake.Problem;
import org.taizhang.message.Code;

/**
 * What there is to report of one file. Long lists come as iterators, in the order of the file's sheets, rows and columns;
 * one is read to its end, or given up, before anything else is asked.
 */
public interface ReceiptFacts {

    /** What is said of the file as a whole. */
    ReceiptHead head();

    /** The file's sheets of ours. */
    List<FileSheet> sheets();

    /** How many errors of rows there are. */
    int errorCount();

    /** The errors of rows. */
    Iterator<Problem> errors(int limit);

    /** How often each warning was given. */
    Map<Code, Integer> warningCounts();

    /** What was accepted with a warning, corrections left out. */
    List<WarningGroup> warnings(int limit);

    /** What of the stored was changed. */
    Iterator<Correction> corrections(int limit);

    /** How many stored rows were withdrawn because rows of the file state the finding the other way; corrected ones too. */
    int replacedRows();

    /** How many rows of each sheet are rejected, by the sheet's index. */
    Map<Integer, Integer> rejectedRows();

    /** The columns that a sheet lacks and that an error of it asks to be filled in. */
    Set<Column> missingColumns(FileSheet sheet);

    /** The rejected rows of a sheet. */
    Iterator<RejectedRow> rejectedRows(FileSheet sheet, int limit);
}
