package org.taizhang.publication.notice;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.taizhang.court.Officer;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.decision.SanctionProgress;
import org.taizhang.decision.WithdrawnDecision;
import org.taizhang.ledger.Entry;
import org.taizhang.publication.LedgerLine;
import org.taizhang.rulebook.NoticeKind;

/**
 * A notice that an officer has to get (R42).
 *
 * @param kind which
 * @param month in which month's folder it lies
 * @param line the sanction; of a withdrawal, the one that was reversed
 * @param withdrawn what has to be withdrawn, for a withdrawal
 */
public record Notice(NoticeKind kind, YearMonth month, LedgerLine line, Optional<WithdrawnDecision> withdrawn) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * The notice of a standing sanction: of what is proposed, or, once a decision is recorded, of the decision, in the
     * month of its date.
     *
     * @param published the month in which the ledger publishes the sanction
     */
    public static Notice of(LedgerLine sanction, YearMonth published) {
        return sanction.decision()
                .map(decision ->
                        new Notice(NoticeKind.DECISION, YearMonth.from(decision.decided()), sanction, Optional.empty()))
                .orElseGet(() -> new Notice(NoticeKind.PROPOSAL, published, sanction, Optional.empty()));
    }

    /** The notice of a decided sanction that was reversed, in the month of the reversal. */
    public static Notice of(WithdrawnDecision withdrawn, Officer officer) {
        SanctionProgress progress =
                SanctionProgress.of(withdrawn.sanction().entry(), withdrawn.decisions(), withdrawn.replaced());
        return new Notice(
                NoticeKind.WITHDRAWAL,
                YearMonth.from(withdrawn.postedAt().atZone(ZONE)),
                new LedgerLine(withdrawn.sanction(), officer, Optional.of(progress)),
                Optional.of(withdrawn));
    }

    /** Whose it is. */
    public Officer officer() {
        return line.officer();
    }

    /** The number of the sanction's entry. */
    public long entryNo() {
        return line.posted().number();
    }

    /** The decision that it tells of. */
    public Optional<DecisionRecord> decision() {
        return line.decision();
    }

    Entry sanction() {
        return line.posted().entry();
    }
}
