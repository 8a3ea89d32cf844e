package org.taizhang.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.publication.template.Template;

class TemplateCommandTest {

    @TempDir
    Path home;

    @BeforeEach
    void setUpCourt() throws IOException {
        for (String file : List.of("courts/qianguo.yml", "rulebooks/qianguo-2019.yml")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.copy(Path.of("data").resolve(file), home.resolve(file));
        }
    }

    @Test
    void writesTheCourtsTemplateWithoutADatabase() throws Exception {
        Path file = home.resolve("new/空白.xlsx");

        assertThat(run("-o", file.toString())).isEqualTo(ExitCode.DONE);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheet(Template.GUIDE).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("前郭县人民法院案件质量评查工作簿填写说明");
        }
        try (Stream<Path> written = Files.list(home)) {
            assertThat(written.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("courts", "rulebooks", "logs", "new");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenFails() {
        Path inFile = home.resolve("courts/qianguo.yml/t.xlsx");
        assertThat(run("--output", inFile.toString())).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void anUnknownCourtIsWrongUsage() {
        assertThat(run("--court", "nowhere")).isEqualTo(ExitCode.USAGE);
    }

    private int run(String... options) {
        return TaizhangCommand.run(Stream.concat(Stream.of("template", "--home", home.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}
