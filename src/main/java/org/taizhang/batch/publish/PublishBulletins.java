package org.taizhang.batch.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.StageReport;
import org.taizhang.batch.publish.Attempts.Writing;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;
import org.taizhang.publication.issue.Issue;
import org.taizhang.publication.issue.Issues;

/**
 * The bulletins of a run: every court's are issued or drafted first, then what has to be made from their files is made for
 * all of them at once, and at last every issued file is put in its place.
 */
public final class PublishBulletins {

    private static final Logger LOG = LoggerFactory.getLogger(PublishBulletins.class);

    private final RunContext context;
    private final Bulletins bulletins;
    private final Issuing issuing;
    private final StageReport report;
    private final Attempts attempts;
    private final List<Unmade> unmade = new ArrayList<>();
    private final Set<Issue> fresh = new HashSet<>();

    /** The bulletins of the courts of a run. */
    public PublishBulletins(RunContext context, Bulletins bulletins, Issuing issuing, StageReport report) {
        this.context = context;
        this.bulletins = bulletins;
        this.issuing = issuing;
        this.report = report;
        this.attempts = new Attempts(report);
    }

    /** Issues what is due, oldest first, and writes last month's draft where that isn't issued; says for how many courts. */
    public int due() {
        return publish(this::due);
    }

    /** Issues the month that the run is for; says for how many courts. */
    public int issue() {
        return publish(court -> {
            issue(court, context.run().request().month().orElseThrow());
            unmade.addAll(issuing.unmade(court));
        });
    }

    private int publish(Writing first) {
        List<CourtRules> begun = context.courts().stream()
                .filter(court -> attempts.succeeds(court, first))
                .toList();
        boolean made = makeRest();
        int placed = (int) begun.stream()
                .filter(court -> attempts.succeeds(court, this::place))
                .count();
        return made ? placed : 0;
    }

    private void due(CourtRules court) throws IOException {
        List<YearMonth> due = issuing.due(court, context.date());
        Optional<Words> unsettled = due.isEmpty() ? Optional.empty() : issuing.unsettled(court);
        unsettled.ifPresent(report::say);
        for (YearMonth month : unsettled.isEmpty() ? due : List.<YearMonth>of()) {
            issue(court, month);
        }
        unmade.addAll(issuing.unmade(court));
        YearMonth lastMonth = YearMonth.from(context.date()).minusMonths(1);
        if (bulletins.issues(court).of(lastMonth).isEmpty()) {
            Bulletins.Draft draft = bulletins.draft(court, lastMonth, context.date(), this::written);
            draft.files().forEach(this::written);
            unmade.addAll(draft.unmade());
        }
    }

    private void issue(CourtRules court, YearMonth month) throws IOException {
        Issue issue = issuing.issue(court, month, context.date());
        report.say(Words.of("issue.issued", court.court().name(), month.toString(), issue.documentNumber()));
        fresh.add(issue);
    }

    /** What can't be made now is made the next time; what it would be made from is there. */
    private boolean makeRest() {
        if (report.isStopping()) {
            return false;
        }
        try {
            Unmade.make(unmade);
            return true;
        } catch (IOException failed) {
            if (report.isStopping()) {
                return false;
            }
            LOG.error("files of bulletins can't be made", failed);
            report.say(Words.of("pdf.failed", String.valueOf(failed.getMessage())));
            return false;
        }
    }

    private void place(CourtRules court) throws IOException {
        Issues issues = bulletins.issues(court);
        for (Issue issue : issues.all()) {
            List<Path> files = bulletins.reprint(court, issue, report::say);
            if (fresh.contains(issue)) {
                files.forEach(this::written);
            }
        }
    }

    private void written(Path file) {
        report.say(Words.of("result.written", file.toString()));
    }
}
