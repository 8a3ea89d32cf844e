package org.taizhang.operation.backup;

import java.util.List;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.jdbc.EntryWalk;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.operation.database.Database;

/**
 * Where the chain of a court ends in a backup.
 *
 * @param court id of the court
 * @param hashFunction of its chain, {@code sha-256}
 * @param head number and hash of its last entry
 */
public record CourtHead(String court, String hashFunction, Head head) {

    /** Those of every court that has entries. */
    static List<CourtHead> all(Database database) {
        LedgerStore ledger = new LedgerStore(database.dataSource(), database.ledgerSchema());
        return new EntryWalk(database.dataSource(), database.ledgerSchema())
                .courts().stream()
                        .map(court -> new CourtHead(
                                court, ledger.recordedHashFunction(court).orElse(""), ledger.head(court)))
                        .toList();
    }
}
