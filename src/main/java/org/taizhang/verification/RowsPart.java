package org.taizhang.verification;

import java.util.Set;
import java.util.function.Consumer;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.arrival.ReceiptNo;
import org.taizhang.intake.jdbc.StoredVersion;
import org.taizhang.intake.jdbc.VersionWalk;

/** Checks the stored versions of a court's rows: content against its hash, versions without gaps, receipts never going back. */
final class RowsPart {

    private final String court;
    private final VersionWalk versions;
    private final Set<Long> receipts;
    private final Report report;

    RowsPart(String court, VersionWalk versions, Set<Long> receipts, Report report) {
        this.court = court;
        this.receipts = receipts;
        this.versions = versions;
        this.report = report;
    }

    /** Checks every version; says how many there are. */
    long check() {
        long count = 0;
        for (SheetKind sheet : SheetKind.values()) {
            Rows rows = new Rows();
            versions.all(court, sheet, rows);
            count += rows.count;
        }
        return count;
    }

    /** How a line names a version. */
    static String name(StoredVersion version) {
        return version.key().sheet().label() + " " + version.key().unit().id() + " "
                + version.key().rest();
    }

    private final class Rows implements Consumer<StoredVersion> {

        private RowKey key;
        private int number;
        private long receipt;
        private long count;

        @Override
        public void accept(StoredVersion version) {
            if (!version.key().equals(key)) {
                key = version.key();
                number = 0;
                receipt = 0;
            }
            count++;
            if (version.number() != number + 1) {
                report.differs(
                        "verify.version-missing",
                        name(version).strip(),
                        Integer.toString(number + 1),
                        Integer.toString(version.number() - 1));
            }
            if (!version.isSound()) {
                report.differs(
                        "verify.version-altered",
                        name(version).strip(),
                        Integer.toString(version.number()),
                        ReceiptNo.of(version.receipt()),
                        Integer.toString(version.sheetRow()));
            }
            if (version.receipt() < receipt) {
                report.differs(
                        "verify.version-receipt",
                        name(version).strip(),
                        Integer.toString(version.number()),
                        ReceiptNo.of(version.receipt()));
            }
            if (!receipts.contains(version.receipt())) {
                report.differs(
                        "verify.version-receipt-unknown",
                        name(version).strip(),
                        Integer.toString(version.number()),
                        ReceiptNo.of(version.receipt()));
            }
            number = version.number();
            receipt = version.receipt();
        }
    }
}
