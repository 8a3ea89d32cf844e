package org.taizhang.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.yaml.YamlProblem;

/** What a rulebook can say wrongly: one small edit of the good file per kind of mistake, and the problem it gives. */
class BrokenRulebookTest {

    static Stream<Broken> content() {
        return Stream.of(
                new Broken("label: 送达不规范", "label: \" \"", "label: \" \"", "内容不能为空"),
                new Broken(
                        "correction: {values: [及时更正, 未及时更正]}",
                        "correction: {values: []}",
                        "correction: [未及时更正]",
                        "“未及时更正”没有定义，应为以下之一："),
                new Broken("organ: [独任]", "organ: []", "organ: []", "至少应列出一项"),
                new Broken(
                        "{label: 其他, staff: true}",
                        "{label: 书记员, staff: true}",
                        "{label: 书记员, staff: true}\n\n",
                        "“书记员”重复"),
                new Broken("id: item-2", "id: item-1", "id: item-1\n    item: 28-2", "“item-1”重复"),
                new Broken("provision: 18-8\n", "provision: 18-7\n", "provision: 18-7\n    label: 其他", "“18-7”重复"),
                new Broken("short: 一般,", "short: 瑕疵,", "short: 瑕疵, points: {PRIMARY: 3", "“瑕疵”重复"),
                new Broken("tally: generals\n    count: 3", "tally: generals\n    count: 1", "count: 1", "不得小于 2，实为 1"),
                new Broken("months: 12", "months: -1", "months: -1", "不得小于 0，实为 -1"),
                new Broken("id: qianguo-2019", "id: 前郭", "id: 前郭", "“前郭”只能由小写英文字母、数字和连字符组成"),
                new Broken("clause: R15", "clause: 15", "clause: 15", "应写作 R 加数字，如 R15，实为“15”"),
                new Broken(
                        "tally: illegal",
                        "tally: ilegal",
                        "tally: ilegal",
                        "“ilegal”没有定义，应为以下之一：secondary-flaws、flaws、secondary-generals、generals、major-primary、major-secondary、illegal"),
                new Broken(
                        "{grade: GENERAL, role: PRIMARY}\n    converted: true\n  - id: generals",
                        "{grade: HEAVY, role: PRIMARY}\n    converted: true\n  - id: generals",
                        "HEAVY",
                        "“HEAVY”没有定义，应为以下之一：FLAW、GENERAL、MAJOR、ILLEGAL"),
                new Broken(
                        "[合议庭成员, 人民陪审员]",
                        "[合议庭成员, 陪审员]",
                        "[合议庭成员, 陪审员]",
                        "“陪审员”没有定义，应为以下之一：独任法官、承办法官、审判长、审判长兼承办、合议庭成员、人民陪审员、审委会委员、审委会主持人、法官助理、书记员、执行员、其他"),
                new Broken(
                        "{consequences: [泄露审判秘密]}",
                        "{consequences: [泄密]}",
                        "[泄密]",
                        "“泄密”没有定义，应为以下之一：不良影响、泄露审判秘密、不良后果、当事人严重损失、严重后果"),
                new Broken("{overdue: [是]}", "{overdue: [否]}", "{overdue: [否]}", "“否”没有定义，应为以下之一：是"),
                new Broken(
                        "allocation: REPORTER",
                        "allocation: REPORT",
                        "allocation: REPORT\n",
                        "“REPORT”没有定义，应为以下之一：PANEL、REPORTER、FUNCTION"),
                new Broken(
                        "value: rolling\n    options",
                        "value: sliding\n    options",
                        "value: sliding",
                        "“sliding”没有定义，应为以下之一：rolling、calendar"),
                new Broken(
                        "provision: 22-4\n        condition",
                        "provision: 第二十二条\n        condition",
                        "provision: 第二十二条",
                        "“第二十二条”不是条款编号，应写作 17-1（第十七条第（一）项）或者 29（第二十九条）"),
                new Broken(
                        "applies-to: [28-6, 28-7]\n",
                        "applies-to: [28-6, 全年]\n",
                        "全年]\n",
                        "“全年”不是条款编号，应写作 17-1（第十七条第（一）项）或者 29（第二十九条）"),
                new Broken(
                        "of: [proposal]",
                        "of: [draft]",
                        "of: [draft]",
                        "“draft”没有定义，应为以下之一：proposal、decision、withdrawal"),
                new Broken("of: [proposal]", "of: []", "of: []", "至少应列出一项"),
                new Broken("grounds: [26]", "grounds: [36]", "grounds: [36]", "规则册中没有第三十六条的原文，请核对编号，或者在 articles 中补录"),
                new Broken(
                        "clock: RECONSIDERATION_REQUEST\n",
                        "clock: RECONSIDERATION\n",
                        "clock: RECONSIDERATION\n",
                        "“RECONSIDERATION”没有定义，应为以下之一：DEFENCE、EVALUATION、HANDOVER、RECONSIDERATION_REQUEST、RECONSIDERATION_DECISION、MEETING"),
                new Broken("决定作出后{期限}内", "决定作出后内", "text: 你对所依据", "写了 clock 的，text 中应当用“{期限}”表示期限"),
                new Broken("      clock: DEFENCE\n", "", "text: 你对拟处理意见", "没有写 clock，text 中不能用“{期限}”"),
                new Broken("applies-to: [28-6, 28-7]\n", "applies-to: []\n", "applies-to: []\n", "至少应列出一项"),
                new Broken(
                        "provision: 29\n    applies-to",
                        "provision: 39\n    applies-to",
                        "provision: 39",
                        "规则册中没有第三十九条的原文，请核对编号，或者在 articles 中补录"),
                new Broken(
                        "28-8, 29]\n    clause: R15",
                        "28-8, 39]\n    clause: R15",
                        "28-8, 39]",
                        "规则册中没有第三十九条的原文，请核对编号，或者在 articles 中补录"),
                new Broken("provision: 18-7\n", "provision: 18-9\n", "provision: 18-8\n", "第十八条的项不连续，缺少第十八条第（七）项"),
                new Broken(
                        "length: 10 days",
                        "length: 10天",
                        "length: 10天",
                        "“10天”不是期间，应写作 1 year、6 months、10 days、3 working-days 或者 1 quarter"),
                new Broken(
                        "{at-least: 5, within: 2 years}",
                        "{at-least: 5, within: 8 quarters}",
                        "8 quarters",
                        "累计件次的期间只能按 year、month、day 计算，实为“8 quarters”"),
                new Broken(
                        "label: 事实与庭审笔录不符",
                        "label: 事实与庭审笔录不符\n    grading: [{grade: FLAW}]",
                        "grade: GENERAL\n    allocation: PANEL\n  - provision: 18-4",
                        "grade 与 grading 只能写一个"),
                new Broken(
                        "reading: 半年为六个月，全年为十二个月。",
                        "reading: 半年为六个月，全年为十二个月。\n    value: a\n    options: [{value: a, reading: 甲}]",
                        "reading: 半年",
                        "reading 与 options 只能写一个"),
                new Broken("  - {role: SECONDARY, label: 次要责任, short: 次要}\n", "", "roles:", "缺少责任：SECONDARY"),
                new Broken(
                        "{from: 2019-12-18}",
                        "{from: 2019-12-18, until: 2019-12-17}",
                        "{from: 2019-12-18, until",
                        "失效日期 2019-12-17 早于施行日期 2019-12-18"),
                new Broken(
                        "condition: {overdue: [是]}",
                        "condition: {}",
                        "condition: {}",
                        "条件没有写明任何一栏，可用的栏：overdue、follow-up、organ、fault、consequences、correction、concealment、centralism-breached"),
                new Broken(
                        "一般差错责任的其他情形。\n    grade: GENERAL\n",
                        "一般差错责任的其他情形。\n    grading: [{grade: GENERAL, condition: {fault: [故意]}}]\n",
                        "grading: [",
                        "grading 的最后一行不得写 condition，否则可能没有等级可适用"),
                new Broken(
                        "一般差错责任的其他情形。\n    grade: GENERAL\n",
                        "一般差错责任的其他情形。\n    grading: [{grade: FLAW}, {grade: GENERAL}]\n",
                        "grading: [",
                        "grading 除最后一行外都应写 condition，否则其后各行永不适用"),
                new Broken("organ: [合议庭]", "organ: [独任]", "rules:\n      # 第（二）项", "PANEL 的各项规则没有涵盖审判组织：合议庭"),
                new Broken(
                        "numerator: 1, denominator: 2",
                        "numerator: 3, denominator: 2",
                        "numerator: 3",
                        "赞成票的比例不得大于一，实为 3/2"),
                new Broken("stops: COMPLETED", "stops: ASSIGNED", "stops: ASSIGNED", "起算事件与终止事件相同：ASSIGNED"),
                new Broken(
                        "of: finding-not-exempt\n    starts: MEETING",
                        "of: exempt-finding\n    starts: MEETING",
                        "of: exempt-finding",
                        "“exempt-finding”没有定义，应为以下之一：evaluation、finding、finding-not-exempt"),
                new Broken(
                        "of: evaluation\n    starts: ASSIGNED\n    stops: COMPLETED",
                        "of: evaluation\n    starts: ASSIGNED\n    stops: MEETING",
                        "stops: MEETING\n    length: 1 month",
                        "按评查计算的期限不能以每项差错各自的事件 MEETING 起算或者终止"),
                new Broken(
                        "- id: allowance\n", "- id: withholding\n", "interpretations:", "缺少口径“allowance”，程序的计算以其取值为准"),
                new Broken(
                        "- value: per-event",
                        "- value: each",
                        "options:\n      - value: tier-total",
                        "“each”没有定义，应为以下之一：tier-total、per-event"),
                new Broken(
                        "tally: secondary-flaws\n    count: 3\n    within: 1 year\n    becomes: {grade: FLAW, role: PRIMARY}\n    converted: true\n    when: {secondary: every-grade}",
                        "tally: secondary-flaws\n    count: 3\n    within: 1 year\n    becomes: {grade: FLAW, role: PRIMARY}\n    converted: true\n    when: {second: every-grade}",
                        "second: every",
                        "没有可供选择的口径“second”"),
                new Broken(
                        "measure: 记录在案, when: {secondary: every-grade}}\n\n",
                        "measure: 记录在案, when: {secondary: every}}\n\n",
                        "secondary: every}",
                        "“every”没有定义，应为以下之一：major-only、every-grade"),
                new Broken(
                        "converted: cascade",
                        "converted: window",
                        "converted: window",
                        "应为 true、false，或者以 true、false 为选项的口径，实为“window”"),
                new Broken(
                        "tally: major-secondary, measure",
                        "tally: major-secondary, text: 见第二十九条, measure",
                        "text: 见第二十九条",
                        "没有写 item 的追究方式不引用条文，应删去 text"),
                new Broken("item: 28-9\n", "item: 28-8\n", "text: 被认定为违法审判责任", "第二十八条第（八）项的原文与前文所录不一致"),
                new Broken(
                        "label: 违法审判责任, grade: ILLEGAL",
                        "label: 违法审判责任, grade: ILLEGAL, role: PRIMARY",
                        "tallies:",
                        "没有计数收入：ILLEGAL SECONDARY"),
                new Broken(
                        "grade: MAJOR, role: PRIMARY}\n  - {id: major-secondary",
                        "grade: MAJOR}\n  - {id: major-secondary",
                        "{id: major-secondary",
                        "没有责任归入计数“major-secondary”，排在其前的计数已全部收入"),
                new Broken(
                        "- {at-least: 1, within: 1 year}\n    measure: 批评教育",
                        "- {at-least: 3, within: 1 year}\n    measure: 批评教育",
                        "{id: generals,",
                        "计数“generals”没有 1 件次即可适用的追究方式"),
                new Broken(
                        "{id: record-secondary-flaw, tally: secondary-flaws, measure: 记录在案, when: {secondary: every-grade}}",
                        "{id: record-secondary-flaw, tally: secondary-flaws, measure: 记录在案}",
                        "{id: record-secondary-flaw",
                        "计数“secondary-flaws”在现行口径下不适用，此处也应写相同的 when"),
                new Broken(
                        "- {at-least: 2, within: 1 year}\n    measure: 告诫",
                        "- {at-least: 1, within: 1 year}\n    measure: 告诫",
                        "id: item-1",
                        "计数“flaws”中排在其后的“item-2”一律适用，此项永不适用；请由轻到重排列"),
                new Broken(
                        "tally: generals\n    count: 3",
                        "tally: flaws\n    count: 3",
                        "tally: flaws\n    count: 3\n    within: 1 year\n    becomes: {grade: MAJOR",
                        "计数“flaws”已有折算规则"),
                new Broken(
                        "{grade: MAJOR, role: PRIMARY}\n    converted: cascade",
                        "{grade: FLAW, role: PRIMARY}\n    converted: cascade",
                        "becomes: {grade: FLAW, role: PRIMARY}\n    converted: cascade",
                        "折算结果应重于“一般差错责任”：等级更重，或者同一等级由 SECONDARY 变为 PRIMARY"),
                new Broken(
                        "{grade: MAJOR, role: PRIMARY}\n    converted: true",
                        "{grade: MAJOR, role: SECONDARY}\n    converted: true",
                        "becomes: {grade: MAJOR, role: SECONDARY}",
                        "折算结果应重于“负次要责任的重大差错责任”：等级更重，或者同一等级由 SECONDARY 变为 PRIMARY"),
                new Broken(
                        "{label: 合格, lowest: 80}",
                        "{label: 合格, lowest: 98}",
                        "lowest: 98}\n    - {label: 基本合格",
                        "质量等次应由高到低：98 应小于 98"),
                new Broken("{label: 优秀, lowest: 98}", "{label: 优秀, lowest: 101}", "lowest: 101", "最低分 101 高于满分 100"),
                new Broken("{label: 不合格, lowest: 0}", "{label: 不合格, lowest: 1}", "lowest: 1}", "最后一个质量等次的最低分应为 0，实为 1"),
                new Broken("floor: 0", "floor: 100", "floor: 100", "最低分 100 应低于满分 100"),
                new Broken("by-circumstance: {}\n", "by-circumstance: {17-9: 2}\n", "{17-9: 2}\n", "没有“17-9”这一差错情形"));
    }

    @ParameterizedTest
    @MethodSource("content")
    void oneMistakeGivesOneProblemAtItsLine(Broken broken) {
        broken.check();
    }

    @Test
    void everyKindOfMistakeHasItsRow() {
        List<String> messages = content().map(Broken::message).toList();
        assertThat(Arrays.stream(Mistake.values())
                        .filter(mistake ->
                                messages.stream().noneMatch(pattern(mistake).asMatchPredicate())))
                .containsExactly(Mistake.SPAN_NOT_CALENDAR);
    }

    private static Pattern pattern(Mistake mistake) {
        return Pattern.compile(Arrays.stream(mistake.in("\0", "\0", "\0").split("\0", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }

    @Test
    void calendarYearsCannotCountMonths() {
        String text = RulebookTexts.edited(Broken.GOOD, "value: rolling\n    options", "value: calendar\n    options");
        RulebookFile file = RulebookFile.parse(
                "规则册.yml",
                RulebookTexts.edited(text, "{at-least: 5, within: 2 years}", "{at-least: 5, within: 24 months}"));
        assertThat(file.problems())
                .extracting(YamlProblem::message)
                .containsExactly("window 口径取 calendar 时，累计件次的期间只能按 year 计算，实为“24 months”");
    }
}
