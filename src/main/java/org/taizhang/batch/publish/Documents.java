package org.taizhang.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.court.CourtRules;
import org.taizhang.publication.ClockLine;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.LedgerWorkbook;
import org.taizhang.publication.excel.LedgerWorkbookFile;

/** Writes the documents of a court into its folders; a file appears whole or not at all. */
public final class Documents {

    private final CourtBooks books;
    private final Path home;

    /** Documents from these books under that home folder. */
    public Documents(CourtBooks books, Path home) {
        this.books = books;
        this.home = home;
    }

    /** Writes the ledger workbook, or an extract of it, and says where it is. */
    public Path ledger(CourtRules court, LocalDate asOf, Extract extract) throws IOException {
        return ledger(court, asOf, extract, books.clocks(court, asOf));
    }

    /** Writes the ledger workbook and the reminder lists of the divisions that have clocks running, or had. */
    public Ledgers ledgers(CourtRules court, LocalDate asOf) throws IOException {
        List<ClockLine> clocks = books.clocks(court, asOf);
        Path workbook = ledger(court, asOf, Extract.WHOLE, clocks);
        return new Ledgers(
                workbook, new Reminders(court.court(), folder("ledgers", court), books::pause).write(asOf, clocks));
    }

    /**
     * What was written.
     *
     * @param workbook the ledger workbook
     * @param reminders how many reminder lists
     */
    public record Ledgers(Path workbook, int reminders) {}

    private Path ledger(CourtRules court, LocalDate asOf, Extract extract, List<ClockLine> clocks) throws IOException {
        Path target = folder("ledgers", court).resolve(extract.name("责任追究台账") + ".xlsx");
        try (Stream<LedgerLine> standing = books.standing(court)) {
            LedgerWorkbookFile.write(workbook(court, asOf, extract, standing, clocks), target);
        }
        return target;
    }

    private LedgerWorkbook workbook(
            CourtRules court, LocalDate asOf, Extract extract, Stream<LedgerLine> standing, List<ClockLine> clocks) {
        Iterator<LedgerLine> lines = standing.filter(extract::shows).iterator();
        List<ClockLine> shown = clocks.stream().filter(extract::shows).toList();
        return extract.equals(Extract.WHOLE)
                ? LedgerWorkbook.of(court.court(), court.rulebook(), asOf, lines, shown, books.workload(court))
                : LedgerWorkbook.of(court.court(), court.rulebook(), asOf, lines, shown);
    }

    private Path folder(String name, CourtRules court) throws IOException {
        return Files.createDirectories(home.resolve(name).resolve(court.id()));
    }
}
