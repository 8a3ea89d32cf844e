package org.taizhang.command;

import java.io.IOException;
import java.nio.file.Path;
import org.taizhang.court.CourtRules;
import org.taizhang.publication.agenda.AgendaPaper;
import org.taizhang.publication.word.Templates;
import org.taizhang.publication.word.WordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the agenda of the committee's next meeting. */
@Command(name = "agenda")
final class AgendaCommand extends OfficeCommand {

    private static final Path DEFAULT = Path.of("质监委会议议题.docx");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output = DEFAULT;

    @Override
    int run(Office office) throws IOException {
        CourtRules court = office.chosenCourt();
        Templates templates = office.templates();
        templates.check();
        WordFile.write(AgendaPaper.of(new Books(office).agendas().of(court, office.date())), templates, output);
        office.terminal().say("result.written", output.toString());
        return ExitCode.DONE;
    }
}
