package org.taizhang.intake.jdbc;

import java.util.Arrays;
import java.util.Optional;
import org.taizhang.intake.ContentJson;
import org.taizhang.intake.RowContent;
import org.taizhang.intake.RowKey;

/**
 * A version of a row as it is stored.
 *
 * @param key which row
 * @param number from 1
 * @param json what it says, as stored
 * @param hash of the content, as stored
 * @param receipt number of the receipt that brought it
 * @param sheetRow the row of the workbook, 0 where no row of a workbook said it
 */
public record StoredVersion(RowKey key, int number, String json, byte[] hash, long receipt, int sheetRow) {

    /** What it says; empty where that can't be read. */
    public Optional<RowContent> content() {
        try {
            return Optional.of(ContentJson.read(json));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the hash is the content's. */
    public boolean isSound() {
        return content()
                .filter(content -> Arrays.equals(content.fingerprint().bytes(), hash))
                .isPresent();
    }
}
