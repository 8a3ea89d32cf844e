package org.taizhang.bench.rival;

import java.nio.file.Path;
import java.util.Map;
import org.taizhang.intake.excel.Limits;
import org.taizhang.intake.excel.Sheet;
import org.taizhang.intake.excel.Workbook;
import org.taizhang.settings.Settings;

/** One pass of the program's own reader over a workbook, which is checked in full; its rows go nowhere. Argument: the workbook. */
public final class ReaderPass {

    private ReaderPass() {}

    /** Reads a workbook once. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Limits limits =
                Limits.of(Settings.load(Map.of("home", file.getParent().toString()), Map.of(), file.getParent()));
        Work.report(() -> {
            try (Workbook workbook = Workbook.open(file, limits)) {
                for (Sheet sheet : workbook.sheets()) {
                    workbook.read(sheet, row -> {});
                }
            }
        });
    }
}
