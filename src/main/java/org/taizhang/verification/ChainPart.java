package org.taizhang.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.court.CourtRules;
import org.taizhang.digest.HashFunction;
import org.taizhang.ledger.ChainCheck;
import org.taizhang.ledger.ChainCheck.Altered;
import org.taizhang.ledger.ChainCheck.Break;
import org.taizhang.ledger.ChainCheck.Missing;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.EntryColumns;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.jdbc.EntryWalk;

/** Goes through a court's entries in order: numbering, hashes, heads, times of posting, points (R29), reversals (R30). */
final class ChainPart implements EntryWalk.Visitor {

    private static final int PAGE = 2_000;

    private final CourtRules court;
    private final EntryWalk entries;
    private final HeadsPart heads;
    private final Report report;
    private final ChainCheck chain;
    private final Set<String> unreadable = new HashSet<>();
    private final List<Posted> reversals = new ArrayList<>();
    private Instant posted = Instant.MIN;
    private long count;

    ChainPart(CourtRules court, HashFunction function, EntryWalk entries, HeadsPart heads, Report report) {
        this.court = court;
        this.entries = entries;
        this.heads = heads;
        this.report = report;
        this.chain = new ChainCheck(function, court.id(), Head.GENESIS, this::broken);
    }

    /** Checks every entry; says how many there are. */
    long check() {
        long last = 0;
        long next = entries.next(court.id(), last, PAGE, this);
        while (next > last) {
            checkReversals();
            last = next;
            next = entries.next(court.id(), last, PAGE, this);
        }
        heads.end(chain.head());
        return count;
    }

    /** Officers with an entry that can't be read. */
    Set<String> unreadable() {
        return unreadable;
    }

    @Override
    public void entry(Posted each) {
        count++;
        chain.accept(each);
        heads.entry(chain.head(), Optional.of(each.postedAt()));
        checkPosting(each);
        checkPoints(each);
        boolean reverses = each.entry().reverses().isPresent();
        if (reverses != (each.entry().kind() == Entry.Kind.REVERSAL)) {
            report.differs(
                    "verify.reverses-oddly",
                    number(each),
                    each.entry().kind().name(),
                    EntryColumns.of(each.entry()).get("reverses"));
        } else if (reverses) {
            reversals.add(each);
        }
    }

    @Override
    public void unreadable(Head head, String officerNo, String why) {
        count++;
        report.differs("verify.entry-unreadable", Long.toString(head.number()), why);
        unreadable.add(officerNo);
        chain.pass(head);
        heads.entry(head, Optional.empty());
    }

    private void broken(Break found) {
        if (found instanceof Missing missing) {
            report.differs("verify.missing", Long.toString(missing.from()), Long.toString(missing.to()));
        } else if (found instanceof Altered altered) {
            report.differs("verify.altered", Long.toString(altered.number()));
        }
    }

    private void checkPosting(Posted each) {
        if (each.postedAt().isBefore(posted)) {
            report.differs("verify.posted", number(each), each.postedAt().toString(), posted.toString());
        }
        posted = each.postedAt();
    }

    private void checkPoints(Posted each) {
        Entry entry = each.entry();
        if (!entry.rulebook().equals(court.rulebook().reference()) || entry.kind() == Entry.Kind.REVERSAL) {
            return;
        }
        int expected = court.rulebook().grades().stream()
                .filter(grade -> entry.kind() == Entry.Kind.LIABILITY)
                .filter(grade -> grade.code().equals(entry.grade()))
                .mapToInt(grade -> grade.points(entry.role()))
                .findFirst()
                .orElse(0);
        if (entry.points() != expected) {
            report.differs(
                    "verify.points",
                    number(each),
                    Integer.toString(entry.points()),
                    entry.rulebook(),
                    Integer.toString(expected));
        }
    }

    private void checkReversals() {
        Map<Long, Posted> reversed = entries.entries(
                court.id(),
                reversals.stream()
                        .map(each -> each.entry().reverses().getAsLong())
                        .toList());
        for (Posted each : reversals) {
            long number = each.entry().reverses().getAsLong();
            Posted wrong = reversed.get(number);
            if (wrong == null || wrong.entry().kind() == Entry.Kind.REVERSAL || number >= each.number()) {
                report.differs("verify.reverses-nothing", number(each), Long.toString(number));
            } else if (!each.entry().equals(wrong.entry().reversal(number))) {
                report.differs(
                        "verify.reversal",
                        number(each),
                        Long.toString(number),
                        String.join(
                                "; ",
                                EntryColumns.differing(
                                        each.entry(), wrong.entry().reversal(number))));
            }
        }
        reversals.clear();
    }

    private static String number(Posted posted) {
        return Long.toString(posted.number());
    }
}
