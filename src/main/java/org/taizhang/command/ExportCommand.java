package org.taizhang.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.taizhang.command.export.AssignmentTable;
import org.taizhang.command.export.ClockTable;
import org.taizhang.command.export.EvaluationTable;
import org.taizhang.command.export.FindingTable;
import org.taizhang.command.export.HistoryTable;
import org.taizhang.command.export.LedgerTable;
import org.taizhang.command.export.RejectionTable;
import org.taizhang.command.export.Table;
import org.taizhang.command.export.WarningTable;
import org.taizhang.command.export.WorkloadTable;
import org.taizhang.court.CourtRules;
import org.taizhang.file.WholeFile;
import org.taizhang.intake.arrival.ReceiptNo;
import org.taizhang.message.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a table to standard output or a file. */
@Command(name = "export")
final class ExportCommand extends OfficeCommand {

    private static final String TABLES =
            "ledger、evaluations、findings、clocks、warnings、assignments、workload、history、rejections";

    @Parameters(paramLabel = "TABLE", descriptionKey = "TABLE")
    private String table;

    @Option(names = "--format", paramLabel = "csv|json")
    private Table.Format format = Table.Format.CSV;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--bom")
    private boolean byteOrderMark;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--evaluation", paramLabel = "NO")
    private String evaluation;

    @Option(names = "--officer", paramLabel = "NO")
    private String officer;

    @Option(names = "--receipt", paramLabel = "RECEIPT")
    private String receipt;

    @Override
    int run(Office office) throws IOException {
        Table rows = rows(office);
        if (output == null) {
            rows.write(office.terminal().out(), format, byteOrderMark);
            office.terminal().out().flush();
            return ExitCode.DONE;
        }
        WholeFile.write(output.toAbsolutePath(), stream -> rows.write(stream, format, byteOrderMark));
        office.terminal().say("result.written", output.toString());
        return ExitCode.DONE;
    }

    private Table rows(Office office) {
        List<CourtRules> courts = office.chosenCourts();
        boolean narrowed = evaluation != null || officer != null || receipt != null;
        if (narrowed && !table.equals("history")) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.history-only"));
        }
        return switch (table) {
            case "ledger" -> {
                Books books = new Books(office);
                yield new LedgerTable(courts, books.ledger(), books.courtBooks(), all);
            }
            case "evaluations" -> {
                Books books = new Books(office);
                yield new EvaluationTable(courts, books.evaluations(), books.assignments());
            }
            case "assignments" -> new AssignmentTable(courts, new Books(office).assignments());
            case "workload" -> new WorkloadTable(courts, new Books(office).courtBooks());
            case "findings" -> new FindingTable(courts, new Books(office).evaluations());
            case "clocks" -> new ClockTable(courts, new Books(office).clocks(), office.date());
            case "history" -> new HistoryTable(courts, new Books(office).history(), part());
            case "warnings" -> {
                Books books = new Books(office);
                yield new WarningTable(courts, books.forecasts(), books.courtBooks(), office.date());
            }
            case "rejections" ->
                new RejectionTable(
                        courts, new Books(office).problems(), office.terminal().language(), all);
            default -> throw new Failure(ExitCode.USAGE, Words.of("usage.no-table", table, TABLES));
        };
    }

    private HistoryTable.Part part() {
        OptionalLong number = receipt == null ? OptionalLong.empty() : ReceiptNo.parse(receipt);
        if (receipt != null && number.isEmpty()) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.no-receipt", receipt));
        }
        return new HistoryTable.Part(Optional.ofNullable(evaluation), Optional.ofNullable(officer), number);
    }
}
