package org.taizhang.batch;

import java.io.IOException;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.taizhang.batch.publish.Attempts;
import org.taizhang.batch.publish.Bulletins;
import org.taizhang.batch.publish.CourtBooks;
import org.taizhang.batch.publish.Documents;
import org.taizhang.batch.publish.Forecasts;
import org.taizhang.batch.publish.Issuing;
import org.taizhang.batch.publish.Notices;
import org.taizhang.batch.publish.PublishBulletins;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;
import org.taizhang.publication.pdf.PdfPrinter;

/** What people read: the ledger workbooks, notices of withdrawn decisions, the bulletins that are due, and last month's as a draft. */
@Configuration(proxyBeanMethods = false)
class PublishSteps {

    /** Exit status of a step of which some document could not be written. */
    static final String INCOMPLETE = "INCOMPLETE";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final RunContext context;
    private final Documents documents;
    private final Bulletins bulletins;
    private final Notices notices;
    private final Issuing issuing;
    private final StageReport report;
    private final PdfPrinter printer;

    PublishSteps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            RunContext context,
            CourtBooks books,
            Forecasts forecasts,
            Bulletins bulletins,
            Notices notices,
            Issuing issuing,
            StageReport report,
            Installation installation) {
        this.repository = repository;
        this.transactions = transactions;
        this.context = context;
        this.documents = new Documents(books, forecasts, context.home());
        this.bulletins = bulletins;
        this.notices = notices;
        this.issuing = issuing;
        this.report = report;
        this.printer = installation.printer();
    }

    @Bean
    Step ledgers() {
        return step(Stage.LEDGERS, "count.ledgers", this::writeLedgers);
    }

    @Bean
    Step bulletins() {
        return step(Stage.BULLETINS, "count.bulletins", () -> publish(PublishBulletins::due));
    }

    @Bean
    Step issue() {
        return step(Stage.BULLETINS, "count.bulletins", () -> publish(PublishBulletins::issue));
    }

    private int writeLedgers() {
        Attempts attempts = new Attempts(report);
        return (int) context.courts().stream()
                .filter(court -> attempts.succeeds(court, this::ledger))
                .count();
    }

    private void ledger(CourtRules court) throws IOException {
        Documents.Ledgers ledgers = documents.ledgers(court, context.date());
        report.say(Words.of("result.written", ledgers.workbook().toString()));
        if (ledgers.reminders() > 0) {
            report.say(Words.of("result.reminders", court.court().name(), Integer.toString(ledgers.reminders())));
        }
        notices.withdrawals(court).forEach(file -> report.say(Words.of("result.written", file.toString())));
    }

    private int publish(ToIntFunction<PublishBulletins> what) {
        int written = what.applyAsInt(new PublishBulletins(context, bulletins, issuing, report));
        if (!printer.isThere()) {
            report.say(Words.of("pdf.none", printer.setting()));
        }
        return written;
    }

    /**
     * A step over all courts.
     *
     * @param work says for how many of them it could be done
     */
    private Step step(Stage stage, String count, IntSupplier work) {
        return new StepBuilder(stage.stepName(), repository)
                .tasklet(
                        (contribution, chunk) -> {
                            int written = work.getAsInt();
                            report.pause();
                            if (written < context.courts().size()) {
                                contribution.setExitStatus(new ExitStatus(INCOMPLETE));
                            }
                            report.count(count, written);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(report)
                .build();
    }
}
