package org.taizhang.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reading one file came to.
 *
 * @param file the file and its sheets of ours
 * @param rows rows read, by sheet; wholly blank ones aren't counted
 * @param unchanged how many of them say what is stored, by sheet; the others wait in the spill
 * @param warnings about the file as a whole (W202, W206)
 * @param refusal why it is refused, if it is; then nothing of it waits in the spill
 */
public record FileReading(
        ReadFile file,
        Map<SheetKind, Integer> rows,
        Map<SheetKind, Integer> unchanged,
        List<Problem> warnings,
        Optional<Problem> refusal) {

    public FileReading {
        rows = Map.copyOf(rows);
        unchanged = Map.copyOf(unchanged);
        warnings = List.copyOf(warnings);
    }
}
