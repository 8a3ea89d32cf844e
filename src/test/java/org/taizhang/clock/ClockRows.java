package org.taizhang.clock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Registration;
import org.taizhang.rulebook.Provision;

/** Evaluations from what matters to clocks, written by the workbook's headers: {@code 分案日期=2025-06-10}. */
final class ClockRows {

    private ClockRows() {}

    /** An evaluation with these findings. */
    static Evaluation evaluation(String cells, Finding... findings) {
        Map<String, String> row = cells(cells);
        Registration registration = new Registration(
                row.getOrDefault("评查编号", "P1"),
                "（2025）吉0721民初1号",
                "",
                "",
                LocalDate.of(2015, 1, 5),
                Optional.empty(),
                false,
                "独任",
                row.getOrDefault("承办部门", "民一庭"),
                Provision.of("9-5"),
                "",
                "",
                "",
                "",
                "",
                "",
                row.getOrDefault("评查人", ""),
                new Registration.Course(
                        date(row, "通知申辩日期"),
                        date(row, "申辩提交日期"),
                        date(row, "分案日期"),
                        date(row, "评查完成日期"),
                        date(row, "材料移交日期")),
                "",
                "",
                row.containsKey("作废"));
        return new Evaluation(registration, List.of(), List.of(findings));
    }

    /** A finding. */
    static Finding finding(String cells) {
        Map<String, String> row = cells(cells);
        return new Finding(
                new Finding.Key(
                        Provision.of(row.getOrDefault("条款", "17-1")),
                        Integer.parseInt(row.getOrDefault("差错序号", "1")),
                        Optional.ofNullable(row.get("工号"))),
                Optional.empty(),
                Optional.empty(),
                "",
                new TreeSet<>(),
                "",
                false,
                false,
                "",
                Optional.ofNullable(row.get("免责情形")).map(Provision::of),
                date(row, "质监委会议日期"),
                new Finding.Votes(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()),
                new Finding.Reconsideration(
                        date(row, "复议申请日期"),
                        date(row, "复议决定日期"),
                        Optional.ofNullable(row.get("复议结果")).map(Finding.Reconsideration.Result::valueOf)),
                Optional.empty(),
                "",
                row.containsKey("作废"));
    }

    private static Map<String, String> cells(String cells) {
        return Arrays.stream(cells.split(" "))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.split("="))
                .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
    }

    private static Optional<LocalDate> date(Map<String, String> row, String header) {
        return Optional.ofNullable(row.get(header)).map(LocalDate::parse);
    }
}
