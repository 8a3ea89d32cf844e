package org.taizhang.batch.settle;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.taizhang.batch.StageReport;
import org.taizhang.court.CourtRules;
import org.taizhang.digest.HashFunction;
import org.taizhang.file.AheadInput;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.Numbering;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Settlement;
import org.taizhang.ledger.jdbc.LedgerStore;

/**
 * Appends settlements to the ledger in the order in which they come. The officers leave the queue in the same
 * transaction, and an officer whose entries stand already has nothing left to append, so a chunk may be written again.
 */
public final class EntryWriter implements ItemWriter<OfficerSettlement> {

    private final LedgerStore ledger;
    private final SettleQueue queue;
    private final HashFunction forNewChains;
    private final Clock clock;
    private final StageReport report;
    private long reversed;
    private long added;

    /**
     * A writer to that ledger.
     *
     * @param forNewChains the hash function of courts that have no entry yet
     */
    public EntryWriter(
            LedgerStore ledger, SettleQueue queue, HashFunction forNewChains, Clock clock, StageReport report) {
        this.ledger = ledger;
        this.queue = queue;
        this.forNewChains = forNewChains;
        this.clock = clock;
        this.report = report;
    }

    @Override
    public void write(Chunk<? extends OfficerSettlement> chunk) {
        Map<String, List<OfficerSettlement>> byCourt = new LinkedHashMap<>();
        chunk.forEach(item -> byCourt.computeIfAbsent(item.court().id(), court -> new ArrayList<>())
                .add(item));
        byCourt.values()
                .forEach(items -> append(
                        items.get(0).court(),
                        items.stream().map(OfficerSettlement::settlement).toList()));
        report.advance(chunk.size());
    }

    /** Entries reversed so far. */
    public long reversed() {
        return reversed;
    }

    /** Entries added so far, reversals not counted. */
    public long added() {
        return added;
    }

    private void append(CourtRules rules, List<Settlement> settlements) {
        String court = rules.id();
        Head head = ledger.lockHead(court);
        Optional<HashFunction> recorded = ledger.hashFunction(court);
        Numbering numbering = new Numbering(recorded.orElse(forNewChains), court, head);
        Instant now = ledger.notBeforeLast(court, clock.instant());
        Map<Long, String> remarks = new LinkedHashMap<>();
        for (Settlement settlement : settlements) {
            settlement.remarks().forEach(change -> remarks.put(change.number(), change.remark()));
            reversed += settlement.reversed().size();
            added += settlement.additions().size();
        }
        if (recorded.isEmpty() && settlements.stream().anyMatch(settlement -> settlement.entries() > 0)) {
            ledger.beginChain(court, forNewChains);
        }
        // Numbered and hashed while those before are inserted.
        try (AheadInput<Posted> entries = new AheadInput<>(() -> settlements.stream()
                .flatMap(settlement -> numbering.append(settlement, now).stream())
                .iterator())) {
            ledger.append(court, entries, now);
        }
        ledger.remark(court, remarks, now);
        queue.settlesUnder(court, rules.rulebook().hash());
        queue.remove(court, settlements.stream().map(Settlement::officerNo).toList());
    }
}
