package org.taizhang.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading YAML strictly: the values, and every problem with its line. */
class StrictYamlTest {

    private final YamlProblems problems = new YamlProblems();

    @Test
    void readsEveryType() {
        YamlMap map = parse("""
                name: 前郭县法院
                officer: 0012
                count: 42
                share: 0.5
                open: true
                since: 2026-02-28
                state: OPEN
                months: [1, 2]
                below: {a: x}
                """);
        assertThat(map.string("name")).isEqualTo("前郭县法院");
        assertThat(map.string("officer")).isEqualTo("0012");
        assertThat(map.integer("count")).isEqualTo(42);
        assertThat(map.decimal("share")).isEqualTo(new BigDecimal("0.5"));
        assertThat(map.bool("open")).isTrue();
        assertThat(map.date("since")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(map.oneOf("state", Thread.State.class)).isEqualTo(Thread.State.NEW);
        assertThat(map.list("months").ints()).containsExactly(1, 2);
        assertThat(map.map("below").string("a")).isEqualTo("x");
        assertThat(map.optionalString("absent")).isEmpty();
        map.rejectUnknown();
        assertThat(messages())
                .containsExactly("f.yml:7: state: 应为NEW、RUNNABLE、BLOCKED、WAITING、TIMED_WAITING、TERMINATED 之一，实为“OPEN”");
    }

    @Test
    void collectsEveryProblemWithItsLine() {
        YamlMap map = parse("""
                count: many
                since: 2026-02-30
                open: yes
                items:
                  - grade: FLAW
                    typo: 1
                  - plain
                text:
                """);
        map.integer("count");
        map.date("since");
        map.bool("open");
        map.list("items").maps().forEach(item -> item.string("grade"));
        map.string("text");
        map.map("missing").string("within");
        map.rejectUnknown();
        assertThat(messages())
                .containsExactly(
                        "f.yml:1: count: 应为整数，实为“many”",
                        "f.yml:1: 缺少“missing”",
                        "f.yml:2: since: 应为日期（如 2026-01-31），实为“2026-02-30”",
                        "f.yml:3: open: 应为true 或 false，实为“yes”",
                        "f.yml:6: items[0].typo: 不认识的键",
                        "f.yml:7: items[1]: 应为键值表，实为单个值",
                        "f.yml:8: text: 应为文字，实为空值");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: 1\nb: 2\na: 3'        | f.yml:3: a: 键重复",
                "'a: &x [1]\nb: *x'        | f.yml:1: a: 不支持锚点与引用（& 和 *）",
                "'a: !!java.io.File x'     | f.yml:1: 不是正确的 YAML：Global tag is not allowed: tag:yaml.org,2002:java.io.File",
                "'a: !own x'               | f.yml:1: a: 不支持类型标记 !own",
                "'[a]: 1'                  | f.yml:1: 第 1 行的键应为文字",
                "'- a'                     | f.yml:1: 最外层应为键值表",
                "'a: 1\n b: 2'             | f.yml:2: 不是正确的 YAML：mapping values are not allowed here",
                "'a: 1\n---\nb: 2'         | f.yml:2: 不是正确的 YAML：but found another document"
            })
    void refusesWhatHidesTheMeaning(String text, String message) {
        parse(text);
        assertThat(messages().get(0)).isEqualTo(message);
    }

    @Test
    void aFileThatCannotBeReadIsOneProblem(@TempDir Path folder) throws Exception {
        Path gbk = folder.resolve("gbk.yml");
        Files.write(gbk, new byte[] {'a', ':', ' ', (byte) 0xb7, (byte) 0xa8});
        StrictYaml.read(gbk, problems).string("a");
        StrictYaml.read(folder.resolve("none.yml"), problems).string("a");
        assertThat(messages()).containsExactly(gbk + ": 不是 UTF-8 编码的文本", folder.resolve("none.yml") + ": 无法读取该文件");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "same: formatting   | {a: 1, b: [x, y]}    | 'b:   # why\n  - x\n  - \"y\"\na: 1'",
                "other: value       | {a: 1}               | {a: 2}",
                "other: key         | {a: 1}               | {b: 1}",
                "other: item order  | {a: [x, y]}          | {a: [y, x]}",
                "other: nesting     | {a: [[x], y]}        | {a: [[x, y]]}",
                "other: empty       | {a: ''''}            | {a: }",
                "other: split       | {a: bc}              | {ab: c}"
            })
    void theContentHashIsThatOfTheMeaning(String expected, String left, String right) {
        boolean same = parse(left).contentHash().equals(parse(right).contentHash());
        assertThat(same).as(expected).isEqualTo(expected.startsWith("same"));
        assertThat(messages()).isEmpty();
    }

    private YamlMap parse(String text) {
        return StrictYaml.parse("f.yml", text, problems);
    }

    private List<String> messages() {
        return problems.all().stream().map(YamlProblem::toString).toList();
    }
}
