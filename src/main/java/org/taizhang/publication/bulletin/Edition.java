package org.taizhang.publication.bulletin;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Head;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.issue.Issue;

/**
 * What issuing knows about a month's bulletin: its number, where the ledger ended, and the entries that it publishes.
 *
 * @param court id of the court
 * @param month the month
 * @param issue how it is issued; empty for a draft, which shows what it would publish if it were issued now
 * @param head where the ledger's chain ends
 * @param published every entry that it publishes, reversed ones and reversals too, in entry order
 * @param opening what was there before; only the first bulletin has it
 */
public record Edition(
        String court,
        YearMonth month,
        Optional<Issue> issue,
        Head head,
        List<LedgerLine> published,
        Optional<OpeningBalance> opening) {

    public Edition {
        published = List.copyOf(published);
    }

    /** The numbers of the entries that it publishes, ascending. */
    public List<Long> numbers() {
        return published.stream().map(line -> line.posted().number()).toList();
    }

    /** Entries of earlier months, posted after their month's bulletin was issued; reversals are listed by themselves. */
    public List<LedgerLine> late() {
        return published.stream()
                .filter(line -> !line.is(Entry.Kind.REVERSAL))
                .filter(line -> YearMonth.from(line.entry().effective()).isBefore(month))
                .toList();
    }

    /** What was reversed since the last bulletin. */
    public List<LedgerLine> reversals() {
        return published.stream().filter(line -> line.is(Entry.Kind.REVERSAL)).toList();
    }
}
