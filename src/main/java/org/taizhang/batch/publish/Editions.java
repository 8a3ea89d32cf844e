package org.taizhang.batch.publish;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.court.CourtRules;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.bulletin.Bulletin;
import org.taizhang.publication.bulletin.BulletinMaterial;
import org.taizhang.publication.bulletin.Edition;
import org.taizhang.publication.bulletin.OpeningBalance;
import org.taizhang.publication.issue.Coverage;
import org.taizhang.publication.issue.Issue;
import org.taizhang.publication.issue.Issues;

/** Makes bulletins from the books and from what was published before. */
public final class Editions {

    private final CourtBooks books;
    private final LedgerStore ledger;

    /** Bulletins from these books and that ledger. */
    public Editions(CourtBooks books, LedgerStore ledger) {
        this.books = books;
        this.ledger = ledger;
    }

    /**
     * A draft as of a day: it shows what would be published if it were issued now, but for a month that lies before the
     * first bulletin, or that was issued, of which nothing is published any more.
     */
    Bulletin draft(CourtRules court, Issues issues, YearMonth month, LocalDate asOf) {
        boolean past =
                issues.last().filter(last -> !month.isAfter(last.month())).isPresent();
        if (past) {
            return Bulletin.draft(court.court(), court.rulebook(), books.month(court, month, asOf));
        }
        Head head = ledger.head(court.id());
        return bulletin(court, edition(court, issues, month, head, Optional.empty()), asOf);
    }

    /**
     * A bulletin as it is issued; to be made in the transaction that holds the lock on the court's head.
     *
     * @param issues those before it
     */
    Bulletin issued(CourtRules court, Issues issues, Issue issue) {
        return bulletin(
                court, edition(court, issues, issue.month(), issue.head(), Optional.of(issue)), issue.issuedOn());
    }

    private Bulletin bulletin(CourtRules court, Edition edition, LocalDate asOf) {
        BulletinMaterial material = books.month(court, edition.month(), asOf).reversing(edition.reversals());
        return Bulletin.of(court.court(), court.rulebook(), material, edition);
    }

    private Edition edition(CourtRules court, Issues issues, YearMonth month, Head head, Optional<Issue> issue) {
        Coverage before = issues.before(month, head.number());
        CourtBooks.Lines lines = books.lines(court);
        List<LedgerLine> published = ledger.between(
                        court.id(), before.head(), before.month().atEndOfMonth(), head.number(), month.atEndOfMonth())
                .map(lines::line)
                .toList();
        Optional<OpeningBalance> opening =
                issues.isFirst(month) ? Optional.of(opening(court, before)) : Optional.empty();
        return new Edition(court.id(), month, issue, head, published, opening);
    }

    private OpeningBalance opening(CourtRules court, Coverage before) {
        Map<Entry.Kind, Integer> counts = new EnumMap<>(Entry.Kind.class);
        Set<String> persons = new HashSet<>();
        int[] months = new int[1];
        books.entries(court)
                .filter(posted -> before.covers(posted.number(), posted.entry().effective()))
                .forEach(posted -> {
                    counts.merge(posted.entry().kind(), 1, Integer::sum);
                    persons.add(posted.entry().officerNo());
                    months[0] += posted.entry().months();
                });
        return new OpeningBalance(
                counts.getOrDefault(Entry.Kind.LIABILITY, 0),
                counts.getOrDefault(Entry.Kind.CONVERSION, 0),
                counts.getOrDefault(Entry.Kind.SANCTION, 0),
                persons.size(),
                months[0]);
    }
}
