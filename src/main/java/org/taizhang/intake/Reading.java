package org.taizhang.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.taizhang.intake.excel.Limits;
import org.taizhang.intake.excel.Refused;
import org.taizhang.intake.excel.Sheet;
import org.taizhang.intake.excel.Workbook;

/** Reads the files of a run of one court: unchanged rows are counted, all others go to the spill. */
public final class Reading {

    private final WorkbookSpec spec;
    private final CellReader cells;
    private final Limits limits;
    private final SeenRows seen;
    private final Spill spill;
    private final OfficerNames names;
    private final BooleanSupplier stop;

    /**
     * A run of one court.
     *
     * @param spec the kind of workbook
     * @param courtCode the court's code in case numbers, if its settings give one (W204)
     * @param limits how much one file may ask for (F004)
     * @param seen what is stored
     * @param spill takes the rows that differ
     * @param names takes the names that staff numbers are given
     * @param stop whether reading shall stop where it is
     */
    public Reading(
            WorkbookSpec spec,
            Optional<String> courtCode,
            Limits limits,
            SeenRows seen,
            Spill spill,
            OfficerNames names,
            BooleanSupplier stop) {
        this.spec = spec;
        this.cells = new CellReader(courtCode);
        this.limits = limits;
        this.seen = seen;
        this.spill = spill;
        this.names = names;
        this.stop = stop;
    }

    /**
     * Reads a file to its end. Files must be read in the order of their arrival, with ascending index.
     *
     * @param index the file's place in the run, from 0
     * @param path where it is
     * @param receipt number of its receipt
     * @param name as the office named it
     * @param received the day on which it was received
     * @throws org.taizhang.intake.excel.ReadingStopped as soon as reading shall stop
     * @throws IOException where the file can't be read for a reason of its own, such as its permissions
     */
    public FileReading read(int index, Path path, String receipt, String name, LocalDate received) throws IOException {
        FileInProgress file = new FileInProgress(index, name, cells, seen, spill::add);
        try (Workbook workbook = Workbook.open(path, limits, stop)) {
            for (Sheet sheet : workbook.sheets()) {
                Optional<SheetSpec> ours = spec.named(sheet.name());
                if (ours.isPresent()) {
                    file.read(workbook, sheet, ours.get());
                }
            }
            if (!file.foundSheet()) {
                for (Sheet sheet : workbook.sheets()) {
                    // A file that is damaged is called so, whatever its sheets are.
                    workbook.read(sheet, row -> {});
                }
            }
        } catch (Refused refused) {
            file.refuse(Refusals.problem(refused.reason(), index, name));
        }
        FileReading reading = file.finish(receipt, received, labels());
        if (reading.refusal().isPresent()) {
            seen.discard(index);
            spill.discard(index);
        } else {
            names.claim(file.claims());
        }
        return reading;
    }

    private String labels() {
        return spec.sheets().stream().map(sheet -> sheet.kind().label()).collect(Collectors.joining("、"));
    }
}
