package org.taizhang.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.taizhang.court.CourtRules;
import org.taizhang.file.ScratchFolder;
import org.taizhang.intake.arrival.Arrival;
import org.taizhang.intake.excel.Limits;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.Receipt.Status;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.intake.jdbc.VersionWalk;

/** Holds the workbooks that were filed away against their receipts, and what they say against what is stored. */
public final class ArchivePart implements CourtVerification.Archive {

    private final String ledger;
    private final Path home;
    private final Clock clock;
    private final Limits limits;

    /**
     * The archive under a home folder.
     *
     * @param ledger name of the ledger's schema
     * @param limits how much one file may ask for
     */
    public ArchivePart(String ledger, Path home, Clock clock, Limits limits) {
        this.ledger = ledger;
        this.home = home;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public long check(DataSource snapshot, CourtRules court, Report report) throws IOException {
        // A withdrawal is a receipt without a workbook.
        List<Receipt> receipts = new ReceiptStore(snapshot, clock)
                .ofCourt(court.id()).stream()
                        .filter(receipt -> receipt.takesBack().isEmpty())
                        .toList();
        Map<Long, Long> lastOfRun = new HashMap<>();
        Map<Long, Integer> files = new HashMap<>();
        for (Receipt receipt : receipts) {
            lastOfRun.merge(receipt.run(), receipt.number(), Math::max);
            files.merge(receipt.run(), 1, Integer::sum);
        }
        ProblemStore problems = new ProblemStore(snapshot);
        VersionWalk versions = new VersionWalk(snapshot, ledger);
        long count = 0;
        try (ScratchFolder folder = ScratchFolder.of("verify")) {
            for (Receipt receipt : receipts) {
                if (!receipt.filed()) {
                    report.notes("verify.archive-pending", receipt.no());
                } else if (isThere(receipt, report)) {
                    count++;
                    if (receipt.status() == Status.ACCEPTED || receipt.status() == Status.PARTLY) {
                        ArchivedFile.Context context = new ArchivedFile.Context(
                                court,
                                versions,
                                problems.unitsRejected(receipt.number()),
                                limits,
                                folder.path(),
                                report);
                        new ArchivedFile(context, receipt, lastOfRun.get(receipt.run()), files.get(receipt.run()) == 1)
                                .check(receipt.keptIn(home));
                    }
                }
            }
        }
        return count;
    }

    private boolean isThere(Receipt receipt, Report report) throws IOException {
        Path file = receipt.keptIn(home);
        if (!Files.isRegularFile(file)) {
            report.differs("verify.archive-missing", receipt.no(), file.toString());
            return false;
        }
        String sha256 = Arrival.sha256(file);
        if (!sha256.equals(receipt.sha256())) {
            report.differs("verify.archive-altered", receipt.no(), file.toString(), sha256, receipt.sha256());
        }
        return true;
    }
}
