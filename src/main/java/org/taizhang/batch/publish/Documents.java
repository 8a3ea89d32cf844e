package org.taizhang.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.taizhang.court.CourtRules;
import org.taizhang.publication.Bulletin;
import org.taizhang.publication.BulletinPaper;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.LedgerWorkbook;
import org.taizhang.publication.excel.LedgerWorkbookFile;
import org.taizhang.publication.html.BulletinPage;
import org.taizhang.publication.word.Templates;
import org.taizhang.publication.word.WordFile;

/** Writes the documents of a court into its folders; a file appears whole or not at all. */
public final class Documents {

    private final CourtBooks books;
    private final Path home;
    private final Templates templates;

    /** Documents from these books under that home folder. */
    public Documents(CourtBooks books, Path home) {
        this.books = books;
        this.home = home;
        this.templates = new Templates(home.resolve("templates"));
    }

    /** Writes the ledger workbook, or an extract of it, and says where it is. */
    public Path ledger(CourtRules court, LocalDate asOf, Extract extract) throws IOException {
        Path target = folder("ledgers", court).resolve(extract.name("责任追究台账") + ".xlsx");
        try (Stream<LedgerLine> standing = books.standing(court)) {
            LedgerWorkbookFile.write(
                    LedgerWorkbook.of(
                            court.court(),
                            court.rulebook(),
                            asOf,
                            standing.filter(extract::shows).iterator()),
                    target);
        }
        return target;
    }

    /** Writes the draft of a month's bulletin, as .docx and beside it as a web page, and says where it is. */
    public Path bulletin(CourtRules court, YearMonth month, LocalDate asOf) throws IOException {
        Path target = folder("bulletins", court).resolve("案件质量评查情况通报-" + month + "-草稿.docx");
        Path page = folder("bulletins", court).resolve("案件质量评查情况通报-" + month + "-草稿.html");
        Bulletin bulletin = Bulletin.draft(court.court(), court.rulebook(), books.month(court, month, asOf));
        WordFile.write(BulletinPaper.of(bulletin), templates, target);
        BulletinPage.write(bulletin, page);
        return target;
    }

    private Path folder(String name, CourtRules court) throws IOException {
        return Files.createDirectories(home.resolve(name).resolve(court.id()));
    }
}
