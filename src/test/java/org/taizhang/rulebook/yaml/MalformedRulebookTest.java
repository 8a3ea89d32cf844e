package org.taizhang.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.yaml.YamlProblem;

/** What is wrong with a rulebook file as a file: keys, kinds of values, damage of any sort. */
class MalformedRulebookTest {

    private static final int FUZZ = 60;
    private static final List<String> DAMAGES =
            List.of("", "[]", "{}", "x", "[x, {y: z}]", "{x: [y]}", "-1", "999999999999");

    static Stream<Broken> form() {
        return Stream.of(
                new Broken(
                        "needs-ground: true\n    allocation: FUNCTION\n  # —— 第十八条",
                        "need-ground: true\n    allocation: FUNCTION\n  # —— 第十八条",
                        "need-ground",
                        "不认识的键"),
                new Broken("institution: 人民法院\n", "", "id: qianguo-2019", "缺少“institution”"),
                new Broken("full: 100", "full: 满分", "full: 满分", "应为整数，实为“满分”"),
                new Broken("lapses: true", "lapses: 是", "lapses: 是", "应为true 或 false，实为“是”"),
                new Broken(
                        "from: 2019-12-18",
                        "from: 2019-02-30",
                        "from: 2019-02-30",
                        "应为日期（如 2026-01-31），实为“2019-02-30”"),
                new Broken("rules: []\n", "rules: 无\n", "rules: 无", "应为列表，实为单个值"),
                new Broken(
                        "starts: ASSIGNED",
                        "starts: RECEIVED",
                        "starts: RECEIVED",
                        "应为DEFENCE_NOTIFIED、DEFENCE_SUBMITTED、ASSIGNED、COMPLETED、HANDED_OVER、MEETING、"
                                + "RECONSIDERATION_REQUESTED、RECONSIDERATION_DECIDED 之一，实为“RECEIVED”"),
                new Broken("measure: 告诫\n", "measure: 告诫\n    measure: 训诫\n", "measure: 训诫", "键重复"),
                new Broken("measure: 告诫", "measure: &a 告诫", "&a", "不支持锚点与引用（& 和 *）"));
    }

    @ParameterizedTest
    @MethodSource("form")
    void oneMistakeGivesOneProblemAtItsLine(Broken broken) {
        broken.check();
    }

    @Test
    void allProblemsAreReportedInOrder() {
        String text = RulebookTexts.edited(Broken.GOOD, "label: 送达不规范", "label: ''");
        text = RulebookTexts.edited(text, "lapses: true", "lapses: 是");
        text = RulebookTexts.edited(text, "months: 12", "months: -1");
        text = RulebookTexts.edited(text, "clause: R15", "clause: 15");
        assertThat(RulebookFile.parse("规则册.yml", text).problems())
                .extracting(YamlProblem::message)
                .containsExactly("内容不能为空", "应为true 或 false，实为“是”", "不得小于 0，实为 -1", "应写作 R 加数字，如 R15，实为“15”");
    }

    @Test
    void whatIsNoYamlGivesOneProblem() {
        assertThat(RulebookFile.parse("规则册.yml", "id: [未完").problems()).hasSize(1);
        assertThat(RulebookFile.load(Path.of("没有这个文件.yml")).problems())
                .extracting(YamlProblem::message)
                .containsExactly("无法读取该文件");
    }

    @Test
    void anEmptyFileLacksEverySection() {
        assertThat(RulebookFile.parse("规则册.yml", "").problems())
                .extracting(YamlProblem::message)
                .contains("缺少“id”", "缺少“grades”", "缺少“sanctions”", "缺少“interpretations”", "缺少“articles”");
    }

    @Test
    void noDamageIsMoreThanAReport() {
        List<String> lines = Broken.GOOD.lines().toList();
        new Random(20191218)
                .ints(FUZZ, 0, lines.size())
                .forEach(at -> DAMAGES.forEach(damage -> {
                    String text = lines.stream().limit(at).collect(Collectors.joining("\n"))
                            + "\n" + lines.get(at).replaceFirst("(?<=[:-] ).*", damage) + "\n"
                            + lines.stream().skip(at + 1).collect(Collectors.joining("\n"));
                    assertThatCode(() -> RulebookFile.parse("规则册.yml", text))
                            .as("line %d: %s", at + 1, damage)
                            .doesNotThrowAnyException();
                }));
    }
}
