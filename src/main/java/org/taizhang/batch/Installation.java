package org.taizhang.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.taizhang.clock.WorkingDays;
import org.taizhang.court.CourtRules;
import org.taizhang.digest.HashFunction;
import org.taizhang.intake.excel.Limits;
import org.taizhang.ledger.AcceptanceLimits;
import org.taizhang.publication.pdf.PdfPrinter;

/**
 * What every run of this installation works with.
 *
 * @param dataSource of the run's account
 * @param guard asked before every commit
 * @param ledger name of the ledger's schema
 * @param home the home folder
 * @param courts every court with its rulebook
 * @param workingDays the calendar
 * @param clock Asia/Shanghai's
 * @param chunkSize units or officers per transaction
 * @param ledgerHash hash function of the chains that begin
 * @param fileLimits how much one workbook may ask for
 * @param acceptance how much a settling may change without being accepted
 * @param printer what prints .pdf files
 */
public record Installation(
        DataSource dataSource,
        CommitGuard guard,
        String ledger,
        Path home,
        List<CourtRules> courts,
        WorkingDays workingDays,
        Clock clock,
        int chunkSize,
        HashFunction ledgerHash,
        Limits fileLimits,
        AcceptanceLimits acceptance,
        PdfPrinter printer) {

    public Installation {
        courts = List.copyOf(courts);
    }

    /** The courts that a run is for; none where it names one that isn't there any more. */
    List<CourtRules> courts(RunRequest request) {
        return courts.stream()
                .filter(court -> request.court().map(court.id()::equals).orElse(true))
                .toList();
    }

    /** The ids of all courts. */
    List<String> courtIds() {
        return courts.stream().map(CourtRules::id).toList();
    }
}
