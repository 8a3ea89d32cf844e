package org.taizhang.command;

import java.util.List;
import org.taizhang.batch.decision.CourtDecisions;
import org.taizhang.court.CourtRules;
import org.taizhang.court.Officer;
import org.taizhang.decision.DecisionNote;
import org.taizhang.escalation.Forecast;
import org.taizhang.grading.Liabilities;
import org.taizhang.ledger.Explainer;
import org.taizhang.ledger.Explanation;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Standing;
import org.taizhang.message.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says in words why an officer's ledger is as it is, and what would come next (R31, R32). */
@Command(name = "explain")
final class ExplainCommand extends OfficeCommand {

    @Parameters(paramLabel = "OFFICER", descriptionKey = "OFFICER")
    private String officerNo;

    @Option(names = "--entry", paramLabel = "N")
    private Long entry;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Override
    int run(Office office) {
        Books books = new Books(office);
        CourtRules court = office.chosenCourt();
        if (!books.knows(court, officerNo)) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.no-officer", officerNo));
        }
        Explanation explanation = explanation(office, books, court);
        if (entry != null) {
            explanation = explanation.only(entry);
            if (explanation.sections().isEmpty()) {
                throw new Failure(ExitCode.USAGE, Words.of("usage.no-entry", Long.toString(entry)));
            }
        }
        office.terminal()
                .out()
                .println(format == Format.JSON ? ExplanationJson.write(explanation) : explanation.text());
        return ExitCode.DONE;
    }

    private Explanation explanation(Office office, Books books, CourtRules court) {
        List<Posted> entries =
                books.ledger().standing(court.id(), List.of(officerNo)).getOrDefault(officerNo, List.of());
        var liabilities = Liabilities.of(
                books.findings()
                        .ofOfficers(court.id(), List.of(officerNo), court.rulebook())
                        .getOrDefault(officerNo, List.of()),
                court.rulebook());
        Officer officer = books.courtBooks().lines(court).officer(officerNo);
        DecisionNote note =
                new DecisionNote(new CourtDecisions(books.ledger(), books.versions()).of(court.id(), officerNo));
        Explainer explainer = new Explainer(
                court.rulebook(),
                new WorkbookSources(books, court, entries),
                note,
                court.court().pointsShown());
        Explanation explanation = explainer.explain(
                officer.name() + "（工号" + officer.number() + "，" + officer.division() + "）",
                new Standing(entries),
                Forecast.of(liabilities, court.rulebook(), office.date()),
                office.date());
        return note.withdrawn().map(explanation::with).orElse(explanation);
    }
}
