package org.taizhang.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.taizhang.batch.publish.CourtBooks;
import org.taizhang.batch.publish.Documents;
import org.taizhang.batch.publish.Extract;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;
import org.taizhang.publication.pdf.PdfPrinter;

/** What people read: the ledger workbooks, and last month's bulletin as a draft. */
@Configuration(proxyBeanMethods = false)
class PublishSteps {

    /** Exit status of a step of which some document could not be written. */
    static final String INCOMPLETE = "INCOMPLETE";

    private static final Logger LOG = LoggerFactory.getLogger(PublishSteps.class);

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final RunContext context;
    private final Documents documents;
    private final StageReport report;
    private final PdfPrinter printer;

    PublishSteps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            RunContext context,
            CourtBooks books,
            StageReport report,
            Installation installation) {
        this.repository = repository;
        this.transactions = transactions;
        this.context = context;
        this.documents = new Documents(books, context.home());
        this.report = report;
        this.printer = installation.printer();
    }

    @Bean
    Step ledgers() {
        return step(Stage.LEDGERS, "count.ledgers", this::ledger, List::of);
    }

    @Bean
    Step bulletins() {
        List<Path> documents = new ArrayList<>();
        return step(Stage.BULLETINS, "count.bulletins", court -> documents.add(bulletin(court)), () -> documents);
    }

    private void ledger(CourtRules court) throws IOException {
        report.say(Words.of(
                "result.written",
                documents.ledger(court, context.date(), Extract.WHOLE).toString()));
    }

    private Path bulletin(CourtRules court) throws IOException {
        YearMonth lastMonth = YearMonth.from(context.date()).minusMonths(1);
        Path written = documents.bulletin(court, lastMonth, context.date());
        report.say(Words.of("result.written", written.toString()));
        return written;
    }

    /** A step that writes each court's document, and then prints, with one start of LibreOffice, what is to be printed. */
    private Step step(Stage stage, String count, Writing writing, Supplier<List<Path>> toPrint) {
        return new StepBuilder(stage.stepName(), repository)
                .tasklet(
                        (contribution, chunk) -> {
                            int written = 0;
                            for (CourtRules court : context.courts()) {
                                if (isWritten(writing, court)) {
                                    written++;
                                } else {
                                    contribution.setExitStatus(new ExitStatus(INCOMPLETE));
                                }
                            }
                            if (!isPrinted(toPrint.get())) {
                                contribution.setExitStatus(new ExitStatus(INCOMPLETE));
                            }
                            report.count(count, written);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(report)
                .build();
    }

    /** A document that can't be written must not keep the ledger or the next night waiting: it is said, and written next time. */
    private boolean isWritten(Writing writing, CourtRules court) {
        try {
            writing.write(court);
            return true;
        } catch (IOException | UncheckedIOException unwritable) {
            LOG.error("a document of {} can't be written", court.id(), unwritable);
            report.say(Words.of("publish.failed", court.court().name(), String.valueOf(unwritable.getMessage())));
            return false;
        }
    }

    /** Whether documents were printed, if anything here prints; a run without LibreOffice says so and goes on. */
    private boolean isPrinted(List<Path> documents) {
        if (documents.isEmpty()) {
            return true;
        }
        if (!printer.isThere()) {
            report.say(Words.of("pdf.none", printer.setting()));
            return true;
        }
        try {
            printer.print(documents).forEach(file -> report.say(Words.of("result.written", file.toString())));
            return true;
        } catch (IOException | UncheckedIOException failed) {
            LOG.error("the bulletins can't be printed", failed);
            report.say(Words.of("pdf.failed", String.valueOf(failed.getMessage())));
            return false;
        }
    }

    /** Writes one court's document. */
    private interface Writing {
        void write(CourtRules court) throws IOException;
    }
}
