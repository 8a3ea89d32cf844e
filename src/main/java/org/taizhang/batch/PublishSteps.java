package org.taizhang.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
import org.taizhang.batch.publish.BulletinRefused;
import org.taizhang.batch.publish.Bulletins;
import org.taizhang.batch.publish.CourtBooks;
import org.taizhang.batch.publish.Documents;
import org.taizhang.batch.publish.Forecasts;
import org.taizhang.batch.publish.Issuing;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.message.Words;
import org.taizhang.publication.issue.Issue;
import org.taizhang.publication.issue.Issues;
import org.taizhang.publication.pdf.PdfPrinter;

/** What people read: the ledger workbooks, the bulletins that are due, and last month's as a draft. */
@Configuration(proxyBeanMethods = false)
class PublishSteps {

    /** Exit status of a step of which some document could not be written. */
    static final String INCOMPLETE = "INCOMPLETE";

    private static final Logger LOG = LoggerFactory.getLogger(PublishSteps.class);

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final RunContext context;
    private final Documents documents;
    private final Bulletins bulletins;
    private final Issuing issuing;
    private final StageReport report;
    private final PdfPrinter printer;

    PublishSteps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            RunContext context,
            CourtBooks books,
            LiableFindingStore findings,
            Bulletins bulletins,
            Issuing issuing,
            StageReport report,
            Installation installation) {
        this.repository = repository;
        this.transactions = transactions;
        this.context = context;
        this.documents = new Documents(books, new Forecasts(findings), context.home());
        this.bulletins = bulletins;
        this.issuing = issuing;
        this.report = report;
        this.printer = installation.printer();
    }

    @Bean
    Step ledgers() {
        return step(Stage.LEDGERS, "count.ledgers", this::ledger);
    }

    @Bean
    Step bulletins() {
        return step(Stage.BULLETINS, "count.bulletins", this::bulletins);
    }

    @Bean
    Step issue() {
        return step(Stage.BULLETINS, "count.bulletins", this::issue);
    }

    private void ledger(CourtRules court) throws IOException {
        Documents.Ledgers ledgers = documents.ledgers(court, context.date());
        report.say(Words.of("result.written", ledgers.workbook().toString()));
        if (ledgers.reminders() > 0) {
            report.say(Words.of("result.reminders", court.court().name(), Integer.toString(ledgers.reminders())));
        }
    }

    /** Issues what is due, oldest first, puts every issued file in its place, and writes last month's draft if it is one. */
    private void bulletins(CourtRules court) throws IOException {
        List<YearMonth> due = issuing.due(court, context.date());
        Optional<Words> unsettled = due.isEmpty() ? Optional.empty() : issuing.unsettled(court);
        unsettled.ifPresent(report::say);
        for (YearMonth month : unsettled.isEmpty() ? due : List.<YearMonth>of()) {
            issue(court, month);
        }
        issuing.complete(court);
        Issues issues = bulletins.issues(court);
        for (Issue issue : issues.all()) {
            bulletins.reprint(court, issue, report::say);
        }
        YearMonth lastMonth = YearMonth.from(context.date()).minusMonths(1);
        if (issues.of(lastMonth).isEmpty()) {
            bulletins.draft(court, lastMonth, context.date()).forEach(this::written);
        }
    }

    /** Issues the month that the run is for. */
    private void issue(CourtRules court) throws IOException {
        issue(court, context.run().request().month().orElseThrow());
    }

    private void issue(CourtRules court, YearMonth month) throws IOException {
        Issue issue = issuing.issue(court, month, context.date());
        report.say(Words.of("issue.issued", court.court().name(), month.toString(), issue.documentNumber()));
        issuing.complete(court);
        bulletins.reprint(court, issue, report::say).forEach(this::written);
    }

    private void written(Path file) {
        report.say(Words.of("result.written", file.toString()));
    }

    private Step step(Stage stage, String count, Writing writing) {
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
                            if (stage == Stage.BULLETINS && !printer.isThere()) {
                                report.say(Words.of("pdf.none", printer.setting()));
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
        } catch (BulletinRefused refused) {
            report.say(refused.words());
            return false;
        } catch (IOException | UncheckedIOException unwritable) {
            LOG.error("a document of {} can't be written", court.id(), unwritable);
            report.say(Words.of("publish.failed", court.court().name(), String.valueOf(unwritable.getMessage())));
            return false;
        }
    }

    /** Writes one court's document. */
    private interface Writing {
        void write(CourtRules court) throws IOException;
    }
}
