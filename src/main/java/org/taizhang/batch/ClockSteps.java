package org.taizhang.batch;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.batch.clock.RunClocks;
import org.taizhang.clock.jdbc.OpenClockStore;
import org.taizhang.intake.jdbc.EvaluationStream;

/** The clocks of evaluations and findings (R34-R40). */
@Configuration(proxyBeanMethods = false)
class ClockSteps {

    @Bean
    OpenClocks openClocks(Installation installation, EvaluationStream evaluations) {
        return new OpenClocks(
                new OpenClockStore(installation.dataSource()),
                evaluations,
                installation.workingDays(),
                installation.ledger());
    }

    @Bean
    Step clocks(
            JobRepository repository,
            PlatformTransactionManager transactions,
            RunContext context,
            OpenClocks openClocks,
            EvaluationStream evaluations,
            TransactionOperations separately,
            StageReport report) {
        return new StepBuilder(Stage.CLOCKS.stepName(), repository)
                .tasklet(new RunClocks(context, openClocks, evaluations, separately, report), transactions)
                .allowStartIfComplete(true)
                .listener(report)
                .build();
    }
}
