package org.taizhang.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
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
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;

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

    PublishSteps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            RunContext context,
            CourtBooks books,
            StageReport report) {
        this.repository = repository;
        this.transactions = transactions;
        this.context = context;
        this.documents = new Documents(books, context.home());
        this.report = report;
    }

    @Bean
    Step ledgers() {
        return step(Stage.LEDGERS, "count.ledgers", this::ledger);
    }

    @Bean
    Step bulletins() {
        return step(Stage.BULLETINS, "count.bulletins", this::bulletin);
    }

    private void ledger(CourtRules court) throws IOException {
        Documents.Ledgers ledgers = documents.ledgers(court, context.date());
        report.say(Words.of("result.written", ledgers.workbook().toString()));
        if (ledgers.reminders() > 0) {
            report.say(Words.of("result.reminders", court.court().name(), Integer.toString(ledgers.reminders())));
        }
    }

    private void bulletin(CourtRules court) throws IOException {
        YearMonth lastMonth = YearMonth.from(context.date()).minusMonths(1);
        report.say(Words.of(
                "result.written",
                documents.bulletin(court, lastMonth, context.date()).toString()));
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

    /** Writes one court's document. */
    private interface Writing {
        void write(CourtRules court) throws IOException;
    }
}
