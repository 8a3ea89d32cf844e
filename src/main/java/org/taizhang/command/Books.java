package org.taizhang.command;

import java.util.List;
import java.util.Map;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.batch.publish.Agendas;
import org.taizhang.batch.publish.BulletinFormats;
import org.taizhang.batch.publish.Bulletins;
import org.taizhang.batch.publish.CaseFiles;
import org.taizhang.batch.publish.CourtBooks;
import org.taizhang.batch.publish.Documents;
import org.taizhang.batch.publish.Editions;
import org.taizhang.batch.publish.Forecasts;
import org.taizhang.batch.publish.GradedCases;
import org.taizhang.batch.publish.Notices;
import org.taizhang.clock.jdbc.AssignmentStore;
import org.taizhang.clock.jdbc.OpenClockStore;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.HistoryStore;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.operation.database.Database;
import org.taizhang.publication.jdbc.IssueStore;

/** The stores that reading commands look things up in; they need neither a lock nor Spring's context. */
final class Books {

    private final LedgerStore ledger;
    private final VersionStore versions;
    private final HistoryStore history;
    private final EvaluationStream evaluations;
    private final GradedCases graded;
    private final LiableFindingStore findings;
    private final AssignmentStore assignments;
    private final ReviewStore reviews;
    private final ProblemStore problems;
    private final OpenClocks clocks;
    private final Documents documents;
    private final Bulletins bulletins;
    private final CaseFiles files;
    private final Notices notices;

    Books(Office office) {
        Database database = office.database();
        this.ledger = new LedgerStore(database.dataSource(), database.ledgerSchema());
        this.versions = new VersionStore(database.dataSource(), database.ledgerSchema(), office.clock());
        this.history = new HistoryStore(database.dataSource(), database.ledgerSchema());
        this.evaluations = new EvaluationStream(versions);
        this.graded = new GradedCases(new GradedCaseStore(database.dataSource()), evaluations);
        this.findings = new LiableFindingStore(database.dataSource());
        this.assignments = new AssignmentStore(database.dataSource(), database.ledgerSchema());
        this.reviews = new ReviewStore(database.dataSource(), database.ledgerSchema());
        this.problems = new ProblemStore(database.dataSource());
        this.clocks = new OpenClocks(
                new OpenClockStore(database.dataSource()),
                evaluations,
                RunCommand.calendar(office),
                database.ledgerSchema());
        CourtBooks books = courtBooks();
        this.documents = new Documents(books, forecasts(), office.settings().home());
        IssueStore issues = new IssueStore(database.dataSource(), database.ledgerSchema());
        this.files = new CaseFiles(evaluations, graded, clocks.calendar());
        this.notices = new Notices(
                books,
                ledger,
                files,
                issues,
                office.templates(),
                office.settings().home());
        this.bulletins = new Bulletins(
                new Editions(books, ledger),
                issues,
                new BulletinFormats(office.templates(), office.printer()),
                office.settings().home());
    }

    LedgerStore ledger() {
        return ledger;
    }

    VersionStore versions() {
        return versions;
    }

    HistoryStore history() {
        return history;
    }

    EvaluationStream evaluations() {
        return evaluations;
    }

    LiableFindingStore findings() {
        return findings;
    }

    Forecasts forecasts() {
        return new Forecasts(findings);
    }

    AssignmentStore assignments() {
        return assignments;
    }

    ProblemStore problems() {
        return problems;
    }

    OpenClocks clocks() {
        return clocks;
    }

    Documents documents() {
        return documents;
    }

    Bulletins bulletins() {
        return bulletins;
    }

    Notices notices() {
        return notices;
    }

    Agendas agendas() {
        return new Agendas(courtBooks(), ledger, findings, files);
    }

    CourtBooks courtBooks() {
        return new CourtBooks(ledger, versions, evaluations, graded, forecasts(), clocks, reviews, assignments);
    }

    /** Whether the roster, the participants or the ledger know a staff number. */
    boolean knows(CourtRules court, String officerNo) {
        Map<String, String> names = versions.officerNames(court.id());
        return names.containsKey(officerNo)
                || !ledger.standing(court.id(), List.of(officerNo)).isEmpty();
    }
}
