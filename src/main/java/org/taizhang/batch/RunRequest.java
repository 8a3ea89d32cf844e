package org.taizhang.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one run is asked to do; kept with the run so that it can be finished after a crash.
 *
 * @param job which job
 * @param businessDate the day the run is for
 * @param court the court to work for; empty for every court
 * @param defaultCourt the court of files that don't say for which court they are; empty where there is none
 * @param files workbooks named by the caller; empty: the inbox
 * @param accept number of a settling plan to accept, or {@code all} (R44)
 * @param officer the officer to settle alone; empty for everyone who is due
 * @param withdraw number of the receipt to take back
 * @param month the month whose bulletin is to be issued
 * @param fromInbox whether the files named are taken out of the inbox, in which they lie, and no others
 * @param receivedBy files that came to the inbox later, in Beijing time, are left in it; empty: none is
 */
public record RunRequest(
        Job job,
        LocalDate businessDate,
        Optional<String> court,
        Optional<String> defaultCourt,
        List<Path> files,
        Optional<String> accept,
        Optional<String> officer,
        Optional<Long> withdraw,
        Optional<YearMonth> month,
        boolean fromInbox,
        Optional<LocalDateTime> receivedBy) {

    /** The jobs there are. */
    public enum Job {
        NIGHTLY,
        IMPORT,
        SETTLE,
        WITHDRAW,
        ASSIGN,
        ISSUE;

        /** The name under which Spring Batch knows the job. */
        public String jobName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RunRequest {
        files = List.copyOf(files);
    }

    /** A job that takes nothing back. */
    public RunRequest(
            Job job,
            LocalDate businessDate,
            Optional<String> court,
            Optional<String> defaultCourt,
            List<Path> files,
            Optional<String> accept,
            Optional<String> officer) {
        this(
                job,
                businessDate,
                court,
                defaultCourt,
                files,
                accept,
                officer,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /**
     * Takes an upload back.
     *
     * @param court of the receipt
     * @param receipt its number
     */
    public static RunRequest ofWithdrawal(LocalDate businessDate, String court, long receipt) {
        return new RunRequest(
                Job.WITHDRAW,
                businessDate,
                Optional.of(court),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(receipt),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Issues a month's bulletin. */
    public static RunRequest ofIssue(LocalDate businessDate, Optional<String> court, YearMonth month) {
        return new RunRequest(
                Job.ISSUE,
                businessDate,
                court,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(month),
                false,
                Optional.empty());
    }

    /** The same, as it is kept: an acceptance holds for what was looked at and isn't kept. */
    public RunRequest withoutAcceptance() {
        return with(Optional.empty(), fromInbox, receivedBy);
    }

    /** The same, without the files that came to the inbox after that time. */
    public RunRequest receivedBy(LocalDateTime time) {
        return with(accept, fromInbox, Optional.of(time));
    }

    /** The same, for files that are to be taken out of the inbox. */
    public RunRequest outOfInbox() {
        return with(accept, true, receivedBy);
    }

    private RunRequest with(Optional<String> acceptance, boolean ofInbox, Optional<LocalDateTime> by) {
        return new RunRequest(
                job, businessDate, court, defaultCourt, files, acceptance, officer, withdraw, month, ofInbox, by);
    }

    /** A job that takes workbooks in and settles, if it does, whoever is due. */
    public static RunRequest ofFiles(
            Job job, LocalDate businessDate, Optional<String> court, Optional<String> defaultCourt, List<Path> files) {
        return new RunRequest(job, businessDate, court, defaultCourt, files, Optional.empty(), Optional.empty());
    }
}
