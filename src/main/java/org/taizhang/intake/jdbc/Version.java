package org.taizhang.intake.jdbc;

import org.taizhang.intake.ContentJson;
import org.taizhang.intake.Fingerprint;
import org.taizhang.intake.RowContent;
import org.taizhang.intake.RowKey;

/**
 * A version of a row, in the form in which it is stored.
 *
 * @param key which row
 * @param number from 1
 * @param content what the row says from now on, as JSON in UTF-8
 * @param hash of the content
 * @param receipt number of the receipt that brought it
 * @param sheetRow the row of the workbook, 0 where no row of a workbook said it
 */
public record Version(RowKey key, int number, byte[] content, Fingerprint hash, long receipt, int sheetRow) {

    /** A version with that content. */
    public static Version of(RowKey key, int number, RowContent content, long receipt, int sheetRow) {
        return new Version(key, number, ContentJson.write(content), content.fingerprint(), receipt, sheetRow);
    }
}
