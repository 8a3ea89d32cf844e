package org.taizhang.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.taizhang.batch.Installation;
import org.taizhang.batch.RunRequest;
import org.taizhang.batch.settle.Rehearsal;
import org.taizhang.court.CourtRules;
import org.taizhang.ledger.jdbc.PlanStore;
import org.taizhang.message.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Settles what is due, or shows what settling would do (R30, R44). */
@Command(name = "settle")
final class SettleCommand extends RunCommand {

    @Option(names = "--officer", paramLabel = "NO")
    private String officer;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--accept", paramLabel = "PLAN|all")
    private String accept;

    @Override
    RunRequest request(Office office) {
        return new RunRequest(
                RunRequest.Job.SETTLE,
                office.date(),
                courtAsked(office),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(accept),
                Optional.ofNullable(officer));
    }

    @Override
    Optional<String> job() {
        return dryRun ? Optional.empty() : super.job();
    }

    @Override
    int run(Office office) throws IOException {
        if (officer != null) {
            requireKnown(office);
        }
        if (accept != null && !accept.equals("all")) {
            requirePlan(office);
        }
        return dryRun ? rehearse(office) : super.run(office);
    }

    private void requirePlan(Office office) {
        PlanStore plans = new PlanStore(office.database().dataSource(), office.clock());
        if (!accept.matches("[0-9]{1,18}") || !plans.exists(accept)) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.no-plan", accept));
        }
    }

    /** One officer alone can be settled only while the rulebook is the one that everybody's entries stand under. */
    private void requireKnown(Office office) {
        CourtRules court = office.chosenCourt();
        Books books = new Books(office);
        if (!books.knows(court, officer)) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.no-officer", officer));
        }
        if (!dryRun && new Rehearsal(readOnly(office), court).rulebookChanged()) {
            throw new Failure(ExitCode.USAGE, Words.of("plan.officer-alone"));
        }
    }

    private int rehearse(Office office) {
        Terminal terminal = office.terminal();
        Installation installation = readOnly(office);
        for (CourtRules court : office.chosenCourts()) {
            Rehearsal rehearsal = new Rehearsal(installation, court);
            Rehearsal.Result result = rehearsal.run(
                    Optional.ofNullable(officer),
                    settlement -> terminal.say(
                            "plan.officer",
                            settlement.officerNo(),
                            Integer.toString(settlement.reversed().size()),
                            Integer.toString(settlement.additions().size())));
            result.withdrawn()
                    .forEach(sanction -> terminal.say(
                            "plan.decided",
                            sanction.entry().officerNo(),
                            Long.toString(sanction.number()),
                            sanction.entry().measure()));
            terminal.say(
                    "plan.dry-run",
                    court.court().name(),
                    Integer.toString(result.plan().officers()),
                    Integer.toString(result.plan().reversals()),
                    Integer.toString(result.plan().decidedReversals()),
                    Integer.toString(result.plan().additions()));
            if (result.rulebookChanged()) {
                terminal.say("plan.rehearsed-under-changed-rulebook");
            }
        }
        return ExitCode.DONE;
    }
}
