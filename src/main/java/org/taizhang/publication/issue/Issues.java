package org.taizhang.publication.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.taizhang.court.Court;
import org.taizhang.ledger.Head;
import org.taizhang.message.Words;

/**
 * The bulletins that a court has issued: which are due next, which may be issued, and what the next is numbered.
 *
 * @param all month by month without a gap, oldest first
 */
public record Issues(List<Issue> all) {

    public Issues {
        all = List.copyOf(all);
    }

    /** The last one. */
    public Optional<Issue> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** That of a month. */
    public Optional<Issue> of(YearMonth month) {
        return all.stream().filter(issue -> issue.month().equals(month)).findFirst();
    }

    /**
     * The months whose bulletins are due, oldest first: those after the last one issued, up to last month once the issue
     * day has come; where none was ever issued, last month alone. On a date before the last issue's nothing is due.
     *
     * @param issueDay day of the following month from which a bulletin is issued; empty: by hand, then nothing is due
     * @param date the business date
     */
    public List<YearMonth> due(OptionalInt issueDay, LocalDate date) {
        if (issueDay.isEmpty() || isBehind(date)) {
            return List.of();
        }
        YearMonth lastMonth = YearMonth.from(date).minusMonths(1);
        YearMonth newest = date.getDayOfMonth() < issueDay.getAsInt() ? lastMonth.minusMonths(1) : lastMonth;
        YearMonth first = last().map(issue -> issue.month().plusMonths(1)).orElse(lastMonth);
        List<YearMonth> due = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(newest); month = month.plusMonths(1)) {
            due.add(month);
        }
        return due;
    }

    /**
     * Why a month's bulletin can't be issued on a date; empty where it can. Months are issued one after the other,
     * whatever the issue day, and only once they are over.
     */
    public Optional<Words> refusal(YearMonth month, LocalDate date) {
        if (!date.isAfter(month.atEndOfMonth())) {
            return Optional.of(Words.of("issue.not-over", month.toString(), date.toString()));
        }
        if (isBehind(date)) {
            return Optional.of(Words.of(
                    "issue.date-behind",
                    date.toString(),
                    last().orElseThrow().issuedOn().toString()));
        }
        Optional<YearMonth> next = last().map(issue -> issue.month().plusMonths(1));
        if (next.filter(month::isAfter).isPresent()) {
            return Optional.of(Words.of(
                    "issue.earlier-pending", month.toString(), next.get().toString()));
        }
        if (next.filter(month::isBefore).isPresent()) {
            return Optional.of(Words.of(
                    "issue.before-first", month.toString(), all.get(0).month().toString()));
        }
        return Optional.empty();
    }

    /** The next issue, of the month that {@link #refusal} allows; numbers begin anew with each year of issue. */
    public Issue next(Court court, YearMonth month, LocalDate date, Instant at, Head head) {
        refusal(month, date).ifPresent(words -> {
            throw new IllegalArgumentException(words.toString());
        });
        int year = date.getYear();
        int number =
                last().filter(issue -> issue.year() == year).map(Issue::number).orElse(0) + 1;
        Instant issuedAt = last().map(Issue::issuedAt).filter(at::isBefore).orElse(at);
        String documentNumber = court.documentPrefix() + "〔" + year + "〕" + number + "号";
        return new Issue(court.id(), month, year, number, date, issuedAt, head, documentNumber);
    }

    /**
     * What is published before a month's bulletin, issued or to be: by the bulletin before it, or as the opening balance
     * of the first. Where months before it are still to be issued, they count as published up to the head.
     *
     * @param month not before that of the first
     * @param head number of the ledger's last entry
     */
    public Coverage before(YearMonth month, long head) {
        Optional<Issue> previous =
                all.stream().filter(issue -> issue.month().isBefore(month)).reduce((first, last) -> last);
        YearMonth monthBefore = month.minusMonths(1);
        return previous.filter(issue -> issue.month().equals(monthBefore))
                .map(Issue::coverage)
                .orElseGet(() -> new Coverage(head, monthBefore));
    }

    /**
     * The month in which an entry is published: that of its effective date, or, where that one's bulletin was issued without
     * it, that of the next. What was there before the first bulletin stays in its own month.
     */
    public YearMonth monthOf(long number, LocalDate effective) {
        YearMonth month = YearMonth.from(effective);
        if (all.isEmpty() || isOpening(number, month)) {
            return month;
        }
        return all.stream()
                .filter(issue -> !issue.month().isBefore(month))
                .filter(issue -> issue.coverage().covers(number, effective))
                .findFirst()
                .map(Issue::month)
                .orElseGet(() -> later(month, last().orElseThrow().month().plusMonths(1)));
    }

    private boolean isOpening(long number, YearMonth month) {
        Issue first = all.get(0);
        return month.isBefore(first.month()) && number <= first.coverage().head();
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? other : one;
    }

    /** Whether a month's bulletin is the first, or would be. */
    public boolean isFirst(YearMonth month) {
        return all.isEmpty() || !month.isAfter(all.get(0).month());
    }

    private boolean isBehind(LocalDate date) {
        return last().filter(issue -> date.isBefore(issue.issuedOn())).isPresent();
    }
}
