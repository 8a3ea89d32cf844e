package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.excel.Row;
import org.taizhang.intake.excel.ShippedLimits;
import org.taizhang.intake.excel.Workbook;

class RelayTest {

    private static final int ROWS = 1_000;

    @TempDir
    private Path folder;

    @Test
    void passesEveryRowOnInOrder() throws Exception {
        List<Integer> numbers = new ArrayList<>();

        read(row -> numbers.add(row.number()));

        assertThat(numbers).hasSize(ROWS + 1).isSorted();
    }

    @Test
    void whatItsConsumerThrowsReachesTheReader() {
        UncheckedIOException full = new UncheckedIOException(new IOException("disk full"));
        List<Integer> numbers = new ArrayList<>();

        assertThatThrownBy(() -> read(row -> {
                    numbers.add(row.number());
                    if (numbers.size() == 500) {
                        throw full;
                    }
                }))
                .isSameAs(full);
        assertThat(numbers).hasSize(500);
    }

    @Test
    void whatTheSecondOfTwoThrowsEndsBoth() {
        IllegalStateException broken = new IllegalStateException("broken");
        assertThatThrownBy(() -> {
                    try (Relay<Row> second = new Relay<>("second", row -> {
                        throw broken;
                    })) {
                        read(second);
                        second.finish();
                    }
                })
                .isSameAs(broken);
    }

    private void read(Consumer<Row> consumer) throws Exception {
        WorkbookBuilder builder = new WorkbookBuilder();
        for (int i = 1; i <= ROWS; i++) {
            builder.officer("%05d".formatted(i), "王某");
        }
        Path file = builder.write(folder.resolve("officers.xlsx"));
        try (Workbook workbook = Workbook.open(file, ShippedLimits.LIMITS);
                Relay<Row> relay = new Relay<>("rows", consumer)) {
            var officers = workbook.sheets().stream()
                    .filter(sheet -> sheet.name().equals(SheetKind.ROSTER.label()))
                    .findFirst()
                    .orElseThrow();
            workbook.read(officers, relay::accept);
            relay.finish();
        }
    }
}
