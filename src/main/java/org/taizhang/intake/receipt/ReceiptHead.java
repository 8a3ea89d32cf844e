package org.taizhang.intake.receipt;

import java.time.LocalDateTime;
import java.util.Optional;
import org.taizhang.message.Words;

/**
 * What a receipt says of a file as a whole.
 *
 * @param number the receipt's, as people read it; empty where the file was only checked
 * @param fileName as the office named it
 * @param sha256 of its bytes
 * @param receivedAt Asia/Shanghai
 * @param result what became of it
 * @param why why the whole file was refused or is a repetition
 * @param rowsRead data rows read
 * @param rowsNew rows stored for the first time
 * @param rowsCorrected rows that replaced what was stored
 * @param unitsAccepted evaluations, officers and decisions of which a row was stored
 * @param unitsRejected evaluations, officers and decisions of which nothing was stored
 */
public record ReceiptHead(
        Optional<String> number,
        String fileName,
        String sha256,
        LocalDateTime receivedAt,
        Result result,
        Optional<Words> why,
        int rowsRead,
        int rowsNew,
        int rowsCorrected,
        int unitsAccepted,
        int unitsRejected) {

    /** What became of a file. */
    public enum Result {
        ACCEPTED,
        PARTLY,
        REFUSED,
        /** The same file was imported before and still holds (F007). */
        REPEATED
    }

    /** Whether the file was only checked and nothing stored. */
    public boolean isCheck() {
        return number.isEmpty();
    }
}
