package org.taizhang.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.heads.HeadLine;
import org.taizhang.ledger.heads.HeadsFile;

/** Holds the chain against the heads that were noted outside the database after each run. */
final class HeadsPart {

    private final HeadsFile.Contents before;
    private final HeadsFile.Contents now;
    private final boolean running;
    private final Report report;
    private final TreeMap<Long, List<HeadLine>> byNumber;

    /**
     * The heads of a court.
     *
     * @param before the file as it was before the snapshot was taken
     * @param now the file as it is since
     * @param running whether some run has begun and not ended
     */
    HeadsPart(HeadsFile.Contents before, HeadsFile.Contents now, boolean running, Report report) {
        this.before = before;
        this.now = now;
        this.running = running;
        this.report = report;
        this.byNumber = now.lines().stream()
                .collect(Collectors.groupingBy(line -> line.head().number(), TreeMap::new, Collectors.toList()));
    }

    /** Takes an entry of the chain, in the order of the numbers. */
    void entry(Head head, Optional<Instant> postedAt) {
        for (HeadLine line : byNumber.getOrDefault(head.number(), List.of())) {
            if (!line.head().hash().equals(head.hash())) {
                report.differs("verify.head-rewritten", number(line), Long.toString(line.run()), number(head));
            }
        }
        Map.Entry<Long, List<HeadLine>> next = byNumber.ceilingEntry(head.number());
        if (next != null && postedAt.isPresent()) {
            HeadLine line = next.getValue().get(0);
            if (postedAt.get().isAfter(line.at())) {
                report.differs(
                        "verify.posted-after-head",
                        number(head),
                        postedAt.get().toString(),
                        number(line),
                        line.at().toString());
            }
        }
    }

    /** Takes the end of the chain. */
    void end(Head head) {
        now.unreadable().forEach(line -> report.differs("verify.head-unreadable", Integer.toString(line)));
        before.lines().stream()
                .filter(line -> line.head().number() > head.number())
                .reduce((first, last) -> last)
                .ifPresent(line -> report.differs(
                        "verify.head-cut", number(line), Long.toString(line.run()), number(line.head()), number(head)));
        long noted = now.lines().stream()
                .mapToLong(line -> line.head().number())
                .max()
                .orElse(0);
        if (noted < head.number()) {
            if (running) {
                report.notes("verify.head-behind", number(head), Long.toString(noted));
            } else if (now.lines().isEmpty()) {
                report.differs("verify.head-none", number(head));
            } else {
                report.differs("verify.head-unnoted", number(head), Long.toString(noted));
            }
        }
    }

    private static String number(HeadLine line) {
        return Integer.toString(line.line());
    }

    private static String number(Head head) {
        return Long.toString(head.number());
    }
}
