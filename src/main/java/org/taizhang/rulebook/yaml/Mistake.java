package org.taizhang.rulebook.yaml;

import java.text.MessageFormat;
import java.util.Arrays;

/** What can be wrong with a rulebook beyond its form as YAML; the words say what to do about it. */
enum Mistake {
    BLANK("内容不能为空"),
    EMPTY_LIST("至少应列出一项"),
    DUPLICATE("“{0}”重复"),
    TOO_SMALL("不得小于 {0}，实为 {1}"),
    ID_FORM("“{0}”只能由小写英文字母、数字和连字符组成"),
    CLAUSE_FORM("应写作 R 加数字，如 R15，实为“{0}”"),
    UNKNOWN("“{0}”没有定义，应为以下之一：{1}"),
    PROVISION_FORM("“{0}”不是条款编号，应写作 17-1（第十七条第（一）项）或者 29（第二十九条）"),
    PROVISION_UNKNOWN("规则册中没有{0}的原文，请核对编号，或者在 articles 中补录"),
    ITEM_GAP("{0}的项不连续，缺少{1}"),
    SPAN_FORM("“{0}”不是期间，应写作 1 year、6 months、10 days、3 working-days 或者 1 quarter"),
    SPAN_UNCOUNTABLE("累计件次的期间只能按 year、month、day 计算，实为“{0}”"),
    SPAN_NOT_CALENDAR("window 口径取 calendar 时，累计件次的期间只能按 year 计算，实为“{0}”"),
    NOT_BOTH("{0} 与 {1} 只能写一个"),
    ROLE_MISSING("缺少责任：{0}"),
    UNTIL_BEFORE_FROM("失效日期 {0} 早于施行日期 {1}"),
    CONDITION_EMPTY("条件没有写明任何一栏，可用的栏：{0}"),
    GRADING_LAST_CONDITIONAL("grading 的最后一行不得写 condition，否则可能没有等级可适用"),
    GRADING_UNCONDITIONAL("grading 除最后一行外都应写 condition，否则其后各行永不适用"),
    ORGAN_UNCOVERED("{0} 的各项规则没有涵盖审判组织：{1}"),
    VOTING_SHARE("赞成票的比例不得大于一，实为 {0}/{1}"),
    CLOCK_SAME("起算事件与终止事件相同：{0}"),
    CLOCK_SCOPE("按评查计算的期限不能以每项差错各自的事件 {0} 起算或者终止"),
    SWITCH_MISSING("缺少口径“{0}”，程序的计算以其取值为准"),
    SWITCH_UNKNOWN("没有可供选择的口径“{0}”"),
    SWITCH_NOT_BOOLEAN("应为 true、false，或者以 true、false 为选项的口径，实为“{0}”"),
    TEXT_WITHOUT_ITEM("没有写 item 的追究方式不引用条文，应删去 text"),
    TEXT_DIFFERS("{0}的原文与前文所录不一致"),
    TALLY_MISSING("没有计数收入：{0}"),
    TALLY_UNREACHED("没有责任归入计数“{0}”，排在其前的计数已全部收入"),
    TALLY_UNANSWERED("计数“{0}”没有 1 件次即可适用的追究方式"),
    TALLY_INACTIVE("计数“{0}”在现行口径下不适用，此处也应写相同的 when"),
    SANCTION_SHADOWED("计数“{0}”中排在其后的“{1}”一律适用，此项永不适用；请由轻到重排列"),
    CONVERSION_TWICE("计数“{0}”已有折算规则"),
    CONVERSION_NOT_HEAVIER("折算结果应重于“{0}”：等级更重，或者同一等级由 SECONDARY 变为 PRIMARY"),
    FLOOR_NOT_BELOW_FULL("最低分 {0} 应低于满分 {1}"),
    CLASSES_NOT_DESCENDING("质量等次应由高到低：{0} 应小于 {1}"),
    CLASSES_ABOVE_FULL("最低分 {0} 高于满分 {1}"),
    CLASSES_NOT_TO_FLOOR("最后一个质量等次的最低分应为 {0}，实为 {1}"),
    PERIOD_MISSING("写了 clock 的，text 中应当用“{0}”表示期限"),
    PERIOD_UNKNOWN("没有写 clock，text 中不能用“{0}”"),
    CIRCUMSTANCE_UNKNOWN("没有“{0}”这一差错情形");

    private final String words;

    Mistake(String words) {
        this.words = words;
    }

    String in(Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(words).format(texts);
    }
}
