package org.taizhang.command.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.taizhang.batch.publish.CourtBooks;
import org.taizhang.court.CourtRules;
import org.taizhang.ledger.Chain;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.rulebook.Provision;

/** The ledger in entry order: standing entries, or all of them. */
public final class LedgerTable implements Table {

    private static final DateTimeFormatter POSTED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneId.of("Asia/Shanghai"));

    private final List<CourtRules> courts;
    private final LedgerStore ledger;
    private final CourtBooks books;
    private final boolean all;

    /**
     * The table of some courts.
     *
     * @param all reversed entries and reversals too
     */
    public LedgerTable(List<CourtRules> courts, LedgerStore ledger, CourtBooks books, boolean all) {
        this.courts = courts;
        this.ledger = ledger;
        this.books = books;
        this.all = all;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "entry_no",
                "posted_at",
                "court",
                "officer_no",
                "officer_name",
                "division",
                "kind",
                "effective_date",
                "grade",
                "role",
                "item",
                "measure",
                "points",
                "months",
                "evaluation_no",
                "case_no",
                "articles",
                "basis",
                "reverses",
                "status",
                "remark",
                "rulebook",
                "hash");
    }

    @Override
    public void write(TableWriter writer) {
        for (CourtRules court : courts) {
            CourtBooks.Lines lines = books.lines(court);
            ledger.entries(court.id(), all).forEach(posted -> write(writer, court, posted, lines));
        }
    }

    private static void write(TableWriter writer, CourtRules court, Posted posted, CourtBooks.Lines lines) {
        try {
            writer.row(row(court, posted, lines));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> row(CourtRules court, Posted posted, CourtBooks.Lines lines) {
        Entry entry = posted.entry();
        return List.of(
                Long.toString(posted.number()),
                POSTED.format(posted.postedAt()),
                court.id(),
                entry.officerNo(),
                lines.officer(entry.officerNo()).name(),
                lines.officer(entry.officerNo()).division(),
                entry.kind().name(),
                entry.effective().toString(),
                entry.grade(),
                entry.role().name(),
                entry.item().map(Provision::code).orElse(""),
                entry.measure(),
                Integer.toString(entry.points()),
                Integer.toString(entry.months()),
                entry.evaluationNo(),
                entry.caseNo(),
                Chain.articles(entry.articles()),
                Chain.basis(entry.basis()),
                entry.reverses().isPresent() ? Long.toString(entry.reverses().getAsLong()) : "",
                lines.progress(posted).map(progress -> progress.status().name()).orElse(""),
                posted.remark(),
                entry.rulebook(),
                posted.hash());
    }
}
