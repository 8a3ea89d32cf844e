package org.taizhang.batch;

import java.util.List;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.taizhang.batch.assign.AssignReviewers;
import org.taizhang.clock.jdbc.AssignmentStore;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.VersionStore;

/** Reviewers: hand out what waits, when asked, or every night in the courts that have set so (R41). */
@Configuration(proxyBeanMethods = false)
class AssignSteps {

    @Bean
    ReviewStore reviewStore(Installation installation) {
        return new ReviewStore(installation.dataSource(), installation.ledger());
    }

    @Bean
    AssignmentStore assignmentStore(Installation installation) {
        return new AssignmentStore(installation.dataSource(), installation.ledger());
    }

    @Bean
    Step assign(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Installation installation,
            RunContext context,
            EvaluationStream evaluations,
            ReviewStore reviews,
            AssignmentStore assignments,
            VersionStore versions,
            StageReport report) {
        return new StepBuilder(Stage.ASSIGN.stepName(), repository)
                .tasklet(
                        new AssignReviewers(
                                courts(context),
                                evaluations,
                                reviews,
                                assignments,
                                versions,
                                installation.clock(),
                                installation.chunkSize(),
                                report),
                        transactions)
                .allowStartIfComplete(true)
                .listener(report)
                .build();
    }

    private static List<CourtRules> courts(RunContext context) {
        boolean asked = context.run().request().job() == RunRequest.Job.ASSIGN;
        return context.courts().stream()
                .filter(court -> asked || court.court().reviews().nightly())
                .toList();
    }
}
