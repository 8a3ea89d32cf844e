package org.taizhang.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.intake.WorkbookBuilder;
import org.taizhang.operation.database.TestDatabase;

/** A run that lost the writer lock commits nothing any more: not its rows, nor that it began or ended. */
class LostLockTest {

    @TempDir
    private Path folder;

    private final AtomicBoolean lost = new AtomicBoolean();
    private TestDatabase database;
    private Desk desk;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        desk = new Desk(database, Desk.folder(folder, "home"), transaction -> {
            if (lost.get()) {
                throw new IllegalStateException("lost");
            }
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void beforeItBegins() {
        lost.set(true);
        assertThatThrownBy(() -> desk.runs().begin(Desk.request())).hasMessage("lost");
        assertThat(count("run")).isZero();
    }

    @Test
    void onceItHasBegun() throws Exception {
        Path workbook = new WorkbookBuilder()
                .registration("A")
                .participant("A", "0001", "王堃")
                .finding("A", "17-1", "工号=0001", "认定日期=2026-05-10")
                .write(folder.resolve("评查.xlsx"));
        Runs runs = desk.runs();
        Run run = runs.begin(Desk.request(workbook));
        lost.set(true);
        assertThatThrownBy(() -> runs.carryOut(run)).hasStackTraceContaining("lost");
        assertThat(count("receipt")).isZero();
        assertThat(count("BATCH_JOB_INSTANCE")).isZero();
    }

    @Test
    void beforeItEnds() {
        Runs runs = desk.runs();
        Run run = runs.begin(Desk.request());
        assertThat(runs.carryOut(run).completed()).isTrue();
        lost.set(true);
        assertThatThrownBy(() -> runs.finish(run, 0)).hasMessage("lost");
        assertThat(runs.unfinished()).containsExactly(run);
    }

    private int count(String table) {
        Integer rows =
                new JdbcTemplate(database.dataSource()).queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
        return rows == null ? -1 : rows;
    }
}
