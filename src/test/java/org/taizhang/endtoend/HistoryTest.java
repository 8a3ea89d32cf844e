package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.WorkbookBuilder;

/** What was stored, by whom it was changed, and from what to what. */
class HistoryTest {

    private static final String[] CHANGE = {
        "row_key", "version", "receipt_no", "file", "row", "column", "before", "after"
    };

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void sayCorrectAndTakeBack() throws IOException {
        house = new House(Files.createDirectory(folder.resolve("home")));
        say("一.xlsx", row("2025-01-10").registration("A").participant("A", "0001", "王堃"));
        say("二.xlsx", row("2025-03-03"));
        house.run("withdraw", "HZ000002").exits(0);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everyVersionOfARow() {
        Rows history = house.table("history", "--evaluation", "A").where("sheet", "差错认定");

        assertThat(history.where("column", "认定日期").lines(CHANGE))
                .containsExactly(
                        "17-1|1|0001,1,HZ000001,一.xlsx,2,认定日期,,2025-01-10",
                        "17-1|1|0001,2,HZ000002,二.xlsx,2,认定日期,2025-01-10,2025-03-03",
                        "17-1|1|0001,3,HZ000003,撤回 HZ000002,2,认定日期,2025-03-03,2025-01-10");
        assertThat(history.where("version", "2").size()).isEqualTo(1);
        assertThat(history.lines("recorded_at"))
                .allMatch(at -> at.matches("2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{3}\\+08:00"));
    }

    @Test
    void aPartOfIt() {
        assertThat(house.table("history", "--receipt", "2").lines("sheet", "unit", "column"))
                .containsExactly("差错认定,A,认定日期");
        assertThat(house.table("history", "--officer", "0001").lines("sheet").stream()
                        .distinct())
                .containsExactly("人员名册", "办案人员", "差错认定");
        assertThat(house.table("history", "--evaluation", "B").size()).isZero();
        assertThat(house.table("history").lines("sheet").stream().distinct())
                .containsExactly("人员名册", "评查登记", "办案人员", "差错认定");
    }

    @Test
    void onlyTheHistoryIsNarrowed() {
        assertThat(house.run("export", "ledger", "--evaluation", "A").exits(2).err())
                .contains("只用于 export history");
        assertThat(house.run("export", "history", "--receipt", "甲").exits(2).err())
                .contains("没有回执“甲”");
    }

    private static WorkbookBuilder row(String recognised) {
        return new WorkbookBuilder().finding("A", "17-1", "工号=0001", "认定日期=" + recognised);
    }

    private void say(String name, WorkbookBuilder workbook) throws IOException {
        house.run("import", workbook.write(folder.resolve(name)).toString()).exits(0);
    }
}
