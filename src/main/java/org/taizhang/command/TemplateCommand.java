package org.taizhang.command;

import java.io.IOException;
import java.nio.file.Path;
import org.taizhang.court.CourtRules;
import org.taizhang.publication.excel.TemplateFile;
import org.taizhang.publication.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an empty workbook for an office to fill in; needs no database. */
@Command(name = "template")
final class TemplateCommand extends OfficeCommand {

    private static final Path DEFAULT = Path.of("评查工作簿模板.xlsx");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output = DEFAULT;

    @Override
    int run(Office office) throws IOException {
        CourtRules court = office.chosenCourt();
        TemplateFile.write(Template.of(court.court(), court.rulebook(), office.date()), output);
        office.terminal().say("result.written", output.toString());
        return ExitCode.DONE;
    }
}
