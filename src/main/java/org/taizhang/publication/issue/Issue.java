package org.taizhang.publication.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.taizhang.ledger.Head;

/**
 * A month's bulletin as it was issued ({@code outputs.md}, Monthly bulletin); there is one for each month at most.
 *
 * @param court id of the court
 * @param month the month that it is about
 * @param year the year in which it was issued, by which it is numbered
 * @param number its number within that year (第N期), from 1
 * @param issuedOn the business date on which it was issued, which it bears
 * @param issuedAt when that was done
 * @param head where the ledger's chain ended then
 * @param documentNumber 发文字号, with the same number
 */
public record Issue(
        String court,
        YearMonth month,
        int year,
        int number,
        LocalDate issuedOn,
        Instant issuedAt,
        Head head,
        String documentNumber) {

    /** Up to where the ledger is published once this is issued. */
    public Coverage coverage() {
        return new Coverage(head.number(), month);
    }
}
