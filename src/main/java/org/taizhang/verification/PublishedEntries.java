package org.taizhang.verification;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.jdbc.EntryWalk;
import org.taizhang.publication.issue.Issue;

/**
 * Holds what the stored bulletins list against the ledger: every entry is in exactly one of them, that of its month or,
 * where it was posted after that one, the next; before the first month there is the opening balance, which is in none.
 */
final class PublishedEntries implements EntryWalk.Dates {

    private static final int PAGE = 10_000;
    private static final int NOWHERE = -1;

    private final String court;
    private final List<Issue> issues;
    private final int[] places;
    private final boolean[] unknown;
    private final Map<Long, List<Issue>> heads;
    private final Report report;

    /**
     * The entries of a court.
     *
     * @param issues in the order of their months
     * @param last the last number of an entry
     */
    PublishedEntries(String court, List<Issue> issues, long last, Report report) {
        this.court = court;
        this.issues = issues;
        this.places = new int[Math.toIntExact(last) + 1];
        Arrays.fill(places, NOWHERE);
        this.unknown = new boolean[issues.size()];
        this.heads = issues.stream()
                .collect(Collectors.groupingBy(issue -> issue.head().number()));
        this.report = report;
    }

    /** Takes the entries that an issue lists. */
    void lists(int issue, long[] numbers) {
        for (long number : numbers) {
            if (number < 1 || number >= places.length) {
                report.differs("verify.published-nothing", Long.toString(number), month(issue));
            } else if (places[(int) number] != NOWHERE) {
                report.differs(
                        "verify.published-twice", Long.toString(number), month(places[(int) number]), month(issue));
            } else {
                places[(int) number] = issue;
            }
        }
    }

    /** Notes that it can't be known what an issue lists; that was told. */
    void isUnknown(int issue) {
        unknown[issue] = true;
    }

    /** Goes through the ledger. */
    void check(EntryWalk entries) {
        long last = 0;
        long next = entries.nextDates(court, last, PAGE, this);
        while (next > last) {
            last = next;
            next = entries.nextDates(court, last, PAGE, this);
        }
        heads.getOrDefault(0L, List.of()).stream()
                .filter(issue -> !issue.head().equals(Head.GENESIS))
                .forEach(this::headDiffers);
    }

    @Override
    public void entry(Head head, LocalDate effective) {
        heads.getOrDefault(head.number(), List.of()).stream()
                .filter(issue -> !issue.head().equals(head))
                .forEach(this::headDiffers);
        if (head.number() >= places.length) {
            return;
        }
        int due = due(head.number(), YearMonth.from(effective));
        int place = places[(int) head.number()];
        if (place == due || due != NOWHERE && unknown[due]) {
            return;
        }
        String number = Long.toString(head.number());
        if (place == NOWHERE) {
            report.differs("verify.unpublished", number, month(due));
        } else if (due == NOWHERE) {
            report.differs("verify.published-wrongly", number, month(place));
        } else {
            report.differs("verify.published-elsewhere", number, month(due), month(place));
        }
    }

    private void headDiffers(Issue issue) {
        report.differs(
                "verify.bulletin-head",
                issue.month().toString(),
                Long.toString(issue.head().number()));
    }

    /** The issue that an entry belongs in. */
    private int due(long number, YearMonth month) {
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            if (number <= issue.head().number() && !month.isAfter(issue.month())) {
                return i == 0 && month.isBefore(issue.month()) ? NOWHERE : i;
            }
        }
        return NOWHERE;
    }

    private String month(int issue) {
        return issues.get(issue).month().toString();
    }
}
