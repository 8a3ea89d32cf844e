package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.UnitOutcome.Status;

class SampleWorkbookTest {

    private static final Path SAMPLE = Path.of("data/samples/评查工作簿-前郭-2023至2026.xlsx");

    @TempDir
    Path folder;

    @Test
    void isAcceptedWholeAndUnchangedTheSecondTime() throws Exception {
        Office office = new Office(folder);

        Office.Upload first = office.upload(List.of(SAMPLE));
        assertThat(first.files().get(0).refusal()).isEmpty();
        assertThat(first.errors()).isEmpty();
        assertThat(first.warnings()).allMatch(warning -> warning.matches("W20[17] 差错认定 .*"));
        assertThat(first.outcomes()).hasSize(238 + 26).allMatch(outcome -> outcome.status() == Status.ACCEPTED);

        Office.Upload second = office.upload(List.of(SAMPLE));
        assertThat(second.outcomes()).isEmpty();
        Map<SheetKind, Integer> rows = second.files().get(0).rows();
        assertThat(second.files().get(0).unchanged()).isEqualTo(rows);
        assertThat(rows.get(SheetKind.REGISTRATION)).isEqualTo(238);
    }
}
