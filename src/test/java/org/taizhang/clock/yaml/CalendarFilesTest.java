package org.taizhang.clock.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.clock.WorkingDays;
import org.taizhang.yaml.YamlProblem;
import org.taizhang.yaml.YamlProblems;

/** Reading calendar files: what a file says, and every mistake with its line. */
class CalendarFilesTest {

    private static final String TEXT = """
            notice: 国办发明电〔2049〕1号
            off:
              - {name: 元旦, from: 2050-01-03, to: 2050-01-05}
              - {name: 国庆节, from: 2050-10-01, to: 2050-10-07}
            working:
              - 2050-01-08
              - 2050-10-08
            """;

    @TempDir
    Path folder;

    private final YamlProblems problems = new YamlProblems();

    @Test
    void aYearWithAFileIsKnownAndTakenFromItAlone() throws IOException {
        write("2050.yml", TEXT);
        write("2023.yml", "{notice: none, off: [], working: []}");
        WorkingDays calendar = CalendarFiles.read(folder, problems);

        assertThat(problems.all()).isEmpty();
        assertThat(calendar.known(2050))
                .as("though New Year's Day is not listed")
                .isTrue();
        assertThat(calendar.known(2051)).isFalse();
        assertThat(calendar.onOrAfter(LocalDate.of(2050, 1, 1))).isEqualTo("2050-01-06");
        assertThat(calendar.isWorking(LocalDate.of(2050, 1, 8))).isTrue();
        assertThat(calendar.isWorking(LocalDate.of(2023, 10, 2)))
                .as("off in the library")
                .isTrue();
        assertThat(calendar.isWorking(LocalDate.of(2023, 10, 7)))
                .as("worked in the library")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notice: 国办发明电〔2049〕1号 | colour: red         | 1 | colour        | 不认识的键
            notice: 国办发明电〔2049〕1号 | notice:             | 1 | notice        | 应为文字
            name: 元旦                   | title: 元旦         | 3 | off[0].title  | 不认识的键
            name: 元旦                   | title: 元旦         | 3 | off[0]        | 缺少“name”
            from: 2050-01-03             | from: 2050-02-29    | 3 | off[0].from   | 应为日期
            to: 2050-01-05               | to: 2050-1-5        | 3 | off[0].to     | 应为日期
            to: 2050-01-05               | to: [2050-01-05]    | 3 | off[0].to     | 应为单个值
            ', to: 2050-01-05'           | ''                  | 3 | off[0]        | 缺少“to”
            from: 2050-01-03             | from: 2049-12-31    | 3 | off[0].from   | 2049-12-31 不在 2050 年内
            to: 2050-10-07               | to: 2051-10-07      | 4 | off[1].to     | 2051-10-07 不在 2050 年内
            to: 2050-10-07               | to: 2050-09-30      | 4 | off[1]        | 2050-09-30 早于第一天 2050-10-01
            from: 2050-10-01             | from: 2050-01-05    | 4 | off[1]        | 2050-01-05 重复
            - 2050-01-08                 | - 2050-01-32        | 6 | working[0]    | 应为日期
            - 2050-01-08                 | - 2049-12-31        | 6 | working[0]    | 2049-12-31 不在 2050 年内
            - 2050-01-08                 | - 2050-10-02        | 6 | working[0]    | 2050-10-02 既是放假日，又是上班日
            - 2050-01-08                 | - 2050-01-07        | 6 | working[0]    | 不是周六、周日
            - 2050-10-08                 | - 2050-01-08        | 7 | working[1]    | 2050-01-08 重复
            - 2050-10-08                 | - [2050-10-08]      | 7 | working[1]    | 应为单个值
            """)
    void everyMistakeHasItsLine(String from, String to, int line, String path, String message) throws IOException {
        assertThat(TEXT).containsOnlyOnce(from);
        Path file = write("2050.yml", TEXT.replace(from, to));
        WorkingDays calendar = CalendarFiles.read(folder, problems);

        assertThat(calendar.known(2050)).as("a year whose file is wrong").isFalse();
        List<YamlProblem> there = problems.all().stream()
                .filter(found -> found.path().equals(path))
                .toList();
        assertThat(there).singleElement().satisfies(found -> {
            assertThat(found.file()).isEqualTo(file.toString());
            assertThat(found.line()).isEqualTo(line);
            assertThat(found.message()).contains(message);
        });
    }

    @Test
    void aMistakeLeavesTheOtherYearsAndTheirProblemsAlone() throws IOException {
        write("2050.yml", TEXT);
        write("2051.yml", TEXT.replace("2050", "2052"));
        write("2053.yml", "notice: [");
        WorkingDays calendar = CalendarFiles.read(folder, problems);

        assertThat(calendar.known(2050)).isTrue();
        assertThat(calendar.known(2051)).isFalse();
        assertThat(problems.all())
                .extracting(problem -> Path.of(problem.file()).getFileName() + ":" + problem.line())
                .containsExactly(
                        "2051.yml:3",
                        "2051.yml:3",
                        "2051.yml:4",
                        "2051.yml:4",
                        "2051.yml:6",
                        "2051.yml:7",
                        "2053.yml:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2050.yaml", "50.yml", "2050.yml.txt", "2050 .yml"})
    void aFileOfAnotherNameIsAProblem(String name) throws IOException {
        Path file = write(name, TEXT);
        CalendarFiles.read(folder, problems);
        assertThat(problems.all())
                .extracting(YamlProblem::toString)
                .containsExactly(file + ": 文件名应为四位年份加 .yml，如 2026.yml");
    }

    @Test
    void hiddenFilesAndFoldersArePassedOver() throws IOException {
        write(".gitkeep", "");
        Files.createDirectory(folder.resolve("2050.yml"));
        assertThat(CalendarFiles.read(folder, problems).known(2050)).isFalse();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aMissingFolderIsNoCalendarsAndAFileInItsPlaceAProblem() throws IOException {
        assertThat(CalendarFiles.read(folder.resolve("none"), problems).known(2023))
                .isTrue();
        assertThat(problems.all()).isEmpty();

        Path file = write("calendars", "");
        CalendarFiles.read(file, problems);
        assertThat(problems.all()).extracting(YamlProblem::toString).containsExactly(file + ": 无法读取该文件夹");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
