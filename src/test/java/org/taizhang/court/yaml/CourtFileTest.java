package org.taizhang.court.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.court.Court;
import org.taizhang.yaml.YamlProblem;
import org.taizhang.yaml.YamlProblems;

class CourtFileTest {

    private static final Path QIANGUO = Path.of("data/courts/qianguo.yml");

    @TempDir
    Path folder;

    @Test
    void theFileInTheRepositoryIsRead() {
        Court court = CourtFile.read(QIANGUO, new YamlProblems()).orElseThrow();
        assertThat(court.id()).isEqualTo("qianguo");
        assertThat(court.code()).isEqualTo("吉0721");
        assertThat(court.name()).isEqualTo("前郭县人民法院");
        assertThat(court.rulebook()).isEqualTo("qianguo-2019");
        assertThat(court.divisions()).startsWith("立案庭").endsWith("执行局");
        assertThat(court.committee()).contains("0014");
        assertThat(court.documentPrefix()).isEqualTo("前法评");
        assertThat(court.bulletin())
                .isEqualTo(new Court.BulletinSettings(OptionalInt.of(5), Court.Naming.FROM_NAMED_ITEM, false));
        assertThat(court.pointsShown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            issue: 5              | issue: 28           | 28
            issue: 5              | issue: manual       | -1
            \\  issue: 5\\n       | ''                  | 5
            """)
    void theIssueDayMayBeManualAndDefaultsToTheFifth(String from, String to, int expected) throws IOException {
        Court court =
                CourtFile.read(changed(text(from), to), new YamlProblems()).orElseThrow();
        assertThat(court.bulletin().issueDay().orElse(-1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assign: manual            | assign: nightly      | true  | 1
            \\nassign: manual        | ''                   | false | 1
            \\nreview-factor: 1      | ''                   | false | 1
            review-factor: 1          | review-factor: 0.25  | false | 0.25
            review-factor: 1          | review-factor: 10    | false | 10
            """)
    void reviewersAreFoundByHandAndCountOneForOneUnlessSet(String from, String to, boolean nightly, BigDecimal factor)
            throws IOException {
        Court court =
                CourtFile.read(changed(text(from), to), new YamlProblems()).orElseThrow();
        assertThat(court.reviews()).isEqualTo(new Court.ReviewSettings(nightly, factor));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            charts: [divisions, trend, circumstances]       | charts: [trend]       | TREND                        | 本院各部门 | true
            charts: [divisions, trend, circumstances]       | charts: []            | ''                           | 本院各部门 | true
            \\  charts: [divisions, trend, circumstances]\\n | ''                    | DIVISIONS TREND CIRCUMSTANCES | 本院各部门 | true
            addressee: 本院各部门                            | addressee: 各庭室     | DIVISIONS TREND CIRCUMSTANCES | 各庭室     | true
            \\  mask-parties: true\\n                        | ''                    | DIVISIONS TREND CIRCUMSTANCES | 本院各部门 | true
            mask-parties: true                              | mask-parties: false   | DIVISIONS TREND CIRCUMSTANCES | 本院各部门 | false
            """)
    void bulletinsLookAsTheCourtHasSet(String from, String to, String charts, String addressee, boolean masked)
            throws IOException {
        Court.BulletinStyle style = CourtFile.read(changed(text(from), to), new YamlProblems())
                .orElseThrow()
                .bulletin()
                .style();
        assertThat(style)
                .isEqualTo(new Court.BulletinStyle(
                        "关于{月份}案件质量评查情况的通报",
                        addressee,
                        Stream.of(charts.split(" "))
                                .filter(name -> !name.isEmpty())
                                .map(Court.BulletinChart::valueOf)
                                .collect(Collectors.toSet()),
                        masked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: qianguo             | id: other              | id               | 应为“qianguo”
            code: 吉0721            | colour: red            | colour           | 不认识的键
            name: 前郭县人民法院    | name:                  | name             | 应为文字
            - 民事审判一庭          | - 刑事审判庭           | divisions[2]     | 重复
            issue: 5                | issue: 29              | bulletin.issue   | 1 至 28
            issue: 5                | issue: 05              | bulletin.issue   | 1 至 28
            names: from-named-item  | names: some            | bulletin.names   | from-named-item
            ranking: false          | ranking: no            | bulletin.ranking | true 或 false
            title: "关于{月份}案     | title: "关于案            | bulletin.title   | 须写有“{月份}”
            charts: [divisions,     | charts: [pie,          | bulletin.charts[0] | circumstances、divisions、trend
            charts: [divisions,     | charts: [trend,        | bulletin.charts[1] | 重复
            mask-parties: true      | mask-parties: 是       | bulletin.mask-parties | true 或 false
            points-shown: true      | points-shown: 1        | points-shown     | true 或 false
            assign: manual          | assign: daily          | assign           | nightly、manual
            review-factor: 1        | review-factor: 0.0     | review-factor    | 大于 0、不超过 10
            review-factor: 1        | review-factor: 10.01   | review-factor    | 大于 0、不超过 10
            review-factor: 1        | review-factor: 一半    | review-factor    | 大于 0、不超过 10
            """)
    void everyMistakeHasItsLine(String from, String to, String path, String message) throws IOException {
        YamlProblems problems = new YamlProblems();
        Path file = changed(from, to);
        assertThat(CourtFile.read(file, problems)).isEmpty();
        assertThat(problems.all())
                .filteredOn(problem -> problem.path().equals(path))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message()).contains(message);
                    assertThat(found.file()).endsWith("qianguo.yml");
                    assertThat(lineOf(file, found)).contains(to);
                });
    }

    private static String text(String cell) {
        return cell.replace("\\n", "\n").replace("\\ ", " ");
    }

    private static String lineOf(Path file, YamlProblem problem) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.get(problem.line() - 1);
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(QIANGUO);
        int at = text.indexOf("\n" + from) >= 0 ? text.indexOf("\n" + from) + 1 : text.lastIndexOf(from);
        assertThat(at).isNotNegative();
        return Files.writeString(
                folder.resolve("qianguo.yml"), text.substring(0, at) + to + text.substring(at + from.length()));
    }
}
