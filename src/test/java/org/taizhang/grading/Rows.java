package org.taizhang.grading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Finding.Reconsideration;
import org.taizhang.evaluation.Finding.Votes;
import org.taizhang.evaluation.Participant;
import org.taizhang.evaluation.Registration;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;

/** Evaluations from rows written by the workbook's headers; what is left out is blank, what is required has a default. */
final class Rows {

    private Rows() {}

    static Evaluation evaluation(
            Map<String, String> registration, Map<String, String> participants, List<Map<String, String>> findings) {
        return new Evaluation(
                registration(registration),
                participants.entrySet().stream()
                        .map(row -> participant(row.getKey(), row.getValue()))
                        .toList(),
                findings.stream().map(Rows::finding).toList());
    }

    static Registration registration(Map<String, String> row) {
        return new Registration(
                row.getOrDefault("评查编号", "P1"),
                "（2025）吉0721民初1号",
                "买卖合同纠纷",
                "",
                date(row, "立案日期").orElse(LocalDate.of(2015, 1, 5)),
                date(row, "结案日期"),
                yes(row, "是否超期"),
                row.getOrDefault("审判组织", "合议庭"),
                "民一庭",
                Provision.of("9-1"),
                "",
                row.getOrDefault("后续处理", ""),
                "",
                "",
                "",
                "",
                "",
                new Registration.Course(
                        date(row, "通知申辩日期"),
                        date(row, "申辩提交日期"),
                        date(row, "分案日期"),
                        date(row, "评查完成日期"),
                        date(row, "材料移交日期")),
                "",
                "",
                yes(row, "作废"));
    }

    /** An officer by capacities, and besides {@code 错} for 持错误意见 and {@code 作废}. */
    static Participant participant(String officerNo, String words) {
        SortedSet<String> capacities = new TreeSet<>(Arrays.asList(words.split("[ 、]")));
        boolean wrong = capacities.remove("错");
        boolean withdrawn = capacities.remove("作废");
        return new Participant(officerNo, officerNo, "民一庭", capacities, wrong, withdrawn);
    }

    static Finding finding(Map<String, String> row) {
        return new Finding(
                new Finding.Key(
                        Provision.of(row.get("条款")), Integer.parseInt(row.getOrDefault("差错序号", "1")), text(row, "工号")),
                text(row, "等级"),
                text(row, "责任").map(Rows::role),
                row.getOrDefault("主观", ""),
                new TreeSet<>(
                        text(row, "后果").map(list -> List.of(list.split("、"))).orElse(List.of())),
                row.getOrDefault("更正情况", ""),
                yes(row, "隐瞒情节"),
                yes(row, "违反民主集中制"),
                row.getOrDefault("事实说明", ""),
                text(row, "免责情形").map(Provision::of),
                date(row, "质监委会议日期"),
                new Votes(number(row, "出席人数"), number(row, "赞成"), number(row, "反对"), number(row, "弃权")),
                new Reconsideration(
                        date(row, "复议申请日期"),
                        date(row, "复议决定日期"),
                        text(row, "复议结果").map(Rows::result)),
                date(row, "认定日期"),
                "",
                yes(row, "作废"));
    }

    private static Role role(String label) {
        return label.equals("次要") ? Role.SECONDARY : Role.PRIMARY;
    }

    private static Reconsideration.Result result(String label) {
        return label.equals("撤销") ? Reconsideration.Result.REVOKED : Reconsideration.Result.UPHELD;
    }

    private static Optional<String> text(Map<String, String> row, String header) {
        return Optional.ofNullable(row.get(header));
    }

    private static Optional<LocalDate> date(Map<String, String> row, String header) {
        return text(row, header).map(LocalDate::parse);
    }

    private static OptionalInt number(Map<String, String> row, String header) {
        return text(row, header)
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElseGet(OptionalInt::empty);
    }

    private static boolean yes(Map<String, String> row, String header) {
        return "是".equals(row.get(header));
    }
}
