package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and receipts that miss each other are found and named, once, and nothing of them is deleted. */
class SweepTest {

    @TempDir
    private Path folder;

    @Test
    void filesAndReceiptsThatMissEachOther() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (House house = new House(home)) {
            Path inbox = Files.createDirectories(home.resolve("inbox/qianguo"));
            GeneratedWorkbook.write(1, inbox.resolve("一.xlsx"));
            GeneratedWorkbook.write(2, inbox.resolve("二.xlsx"));
            Files.writeString(inbox.resolve("坏.xlsx"), "not a workbook");
            House.Answer first = house.run("nightly").exits(3);
            assertThat(first.out()).doesNotContain("没有回执", "不在");
            Path gone = home.resolve("archive/qianguo")
                    .resolve(house.files("archive/qianguo").get(0));
            Path refused = home.resolve("rejected/qianguo")
                    .resolve(house.files("rejected/qianguo").get(0));
            Files.delete(gone);
            Files.delete(refused);
            Path stray = Files.writeString(home.resolve("archive/qianguo/HZ000099-走失.xlsx"), "x");
            Path nameless = Files.writeString(home.resolve("rejected/qianguo/无名.xlsx"), "x");
            Path left = Files.createDirectories(home.resolve("inbox/.work/run-77/files"));
            Path copy = Files.writeString(left.resolve("HZ000098-副本.xlsx"), "x");
            Path empty = Files.createDirectories(home.resolve("inbox/.work/run-78/rows"));

            House.Answer second = house.run("nightly").exits(0);

            assertThat(second.out())
                    .contains("已办结，但其文件不在 " + gone)
                    .contains("已办结，但其文件不在 " + refused)
                    .contains("文件 " + stray + " 在数据库中没有回执")
                    .contains("文件 " + nameless + " 在数据库中没有回执")
                    .contains("第 77 号运行已经结束");
            assertThat(second.out().lines().filter(line -> line.contains("不在") || line.contains("没有回执")))
                    .hasSize(4);
            assertThat(stray).exists();
            assertThat(nameless).exists();
            assertThat(copy).exists();
            assertThat(empty.getParent()).doesNotExist();
            assertThat(house.run("nightly").exits(0).out()).contains("第 77 号").doesNotContain("没有回执", "不在");
        }
    }
}
