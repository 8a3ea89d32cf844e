package org.taizhang.batch;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs, each as the process it is. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    private final RunningJob running;

    Jobs(RunningJob running) {
        this.running = running;
    }

    @Bean
    Job importJob(JobRepository repository, Step receive, Step check, Step apply, Step archive, Step receipts) {
        return new JobBuilder(RunRequest.Job.IMPORT.jobName(), repository)
                .listener(running)
                .start(receive)
                .next(check)
                .next(apply)
                .next(archive)
                .next(receipts)
                .build();
    }

    @Bean
    Job withdrawJob(JobRepository repository, Step withdraw, Step apply, Step conclude) {
        return new JobBuilder(RunRequest.Job.WITHDRAW.jobName(), repository)
                .listener(running)
                .start(withdraw)
                .next(apply)
                .next(conclude)
                .build();
    }

    @Bean
    Job settleJob(JobRepository repository, Step grade, Step plan, Step settle) {
        return new JobBuilder(RunRequest.Job.SETTLE.jobName(), repository)
                .listener(running)
                .start(grade)
                .next(plan)
                .next(settle)
                .build();
    }

    @Bean
    Job issueJob(JobRepository repository, Step issue) {
        return new JobBuilder(RunRequest.Job.ISSUE.jobName(), repository)
                .listener(running)
                .start(issue)
                .build();
    }

    @Bean
    Job assignJob(JobRepository repository, Step assign) {
        return new JobBuilder(RunRequest.Job.ASSIGN.jobName(), repository)
                .listener(running)
                .start(assign)
                .build();
    }

    @Bean
    Job nightlyJob(
            JobRepository repository,
            Step receive,
            Step check,
            Step apply,
            Step archive,
            Step receipts,
            Step assign,
            Step grade,
            Step plan,
            Step settle,
            Step clocks,
            Step ledgers,
            Step bulletins) {
        return new JobBuilder(RunRequest.Job.NIGHTLY.jobName(), repository)
                .listener(running)
                .start(receive)
                .next(check)
                .next(apply)
                .next(archive)
                .next(receipts)
                .next(assign)
                .next(grade)
                .next(plan)
                .next(settle)
                .next(clocks)
                .next(ledgers)
                .next(bulletins)
                .build();
    }
}
