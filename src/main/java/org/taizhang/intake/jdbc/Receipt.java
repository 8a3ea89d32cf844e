package org.taizhang.intake.jdbc;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.taizhang.intake.arrival.KeptName;
import org.taizhang.intake.arrival.ReceiptNo;
import org.taizhang.message.Words;

/**
 * A file as a run received it (回执).
 *
 * @param number of the receipt
 * @param run the run that received it
 * @param ordinal its place in the order of arrival, from 0
 * @param court the court it is for
 * @param fileName as the office named it
 * @param origin where it was found
 * @param fromInbox whether it is to be taken out of the inbox
 * @param sha256 of its bytes, lower-case hex
 * @param size in bytes
 * @param receivedAt Asia/Shanghai
 * @param status what became of it
 * @param why why the whole file was refused or is a repetition
 * @param rowsRead data rows read
 * @param rowsUnchanged of these, rows that said what was stored
 * @param counts how the others came out
 * @param filed whether it lies in archive or rejected
 * @param takesBack number of the receipt that this one takes back, where it is no file's but a withdrawal's
 */
public record Receipt(
        long number,
        long run,
        int ordinal,
        String court,
        String fileName,
        Path origin,
        boolean fromInbox,
        String sha256,
        long size,
        LocalDateTime receivedAt,
        Status status,
        Optional<Words> why,
        int rowsRead,
        int rowsUnchanged,
        UnitCounts counts,
        boolean filed,
        OptionalLong takesBack) {

    /** What became of a file. */
    public enum Status {
        /** Being worked on. */
        RECEIVED,
        /** Nothing of it was applied. */
        REFUSED,
        /** The same file was imported before and still holds (F007). */
        REPEATED,
        /** Every row was accepted. */
        ACCEPTED,
        /** Some units were rejected. */
        PARTLY
    }

    /** The number as people read it. */
    public String no() {
        return ReceiptNo.of(number);
    }

    /** The name under which the file is kept. */
    public String keptName() {
        return KeptName.of(no(), fileName);
    }

    /** Where the file lies once it is filed away, under the home folder. */
    public Path keptIn(Path home) {
        String folder = status == Status.REFUSED ? "rejected" : "archive";
        return home.resolve(folder).resolve(court).resolve(keptName());
    }
}
