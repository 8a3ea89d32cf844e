package org.taizhang.grading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taizhang.evaluation.Evaluation;

/** Evaluations of any shape, most of them against some rule, from one seed. */
public final class RandomEvaluation {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 11, 1);
    private static final List<String> OFFICERS = List.of("1", "2", "3", "4", "5");
    private static final List<String> CAPACITIES =
            Stream.concat(Measures.JUDGES.stream(), Measures.STAFF.stream()).toList();
    private static final List<String> PROVISIONS = IntStream.rangeClosed(17, 20)
            .boxed()
            .flatMap(article -> IntStream.rangeClosed(1, 7).mapToObj(item -> article + "-" + item))
            .toList();

    private final Random random;

    /** Evaluations of that seed. */
    public RandomEvaluation(long seed) {
        this.random = new Random(seed);
    }

    /** The next one. */
    public Evaluation next() {
        Map<String, String> participants = new LinkedHashMap<>();
        OFFICERS.stream()
                .filter(officer -> random.nextInt(4) > 0)
                .forEach(officer -> participants.put(officer, participant()));
        return Rows.evaluation(
                registration(),
                participants,
                Stream.generate(this::finding).limit(random.nextInt(6)).toList());
    }

    private Map<String, String> registration() {
        Map<String, String> row = new HashMap<>();
        row.put("审判组织", pick(List.of("独任", "合议庭", "审委会", "")));
        maybe(row, "是否超期", "是");
        maybe(row, "后续处理", pick(List.of("改判", "维持")));
        Stream.of("立案日期", "结案日期", "分案日期", "评查完成日期", "材料移交日期", "通知申辩日期", "申辩提交日期")
                .forEach(header -> maybe(row, header, date()));
        rarely(row, "作废", "是");
        return row;
    }

    private String participant() {
        return pick(CAPACITIES) + "、" + pick(CAPACITIES) + (random.nextBoolean() ? " 错" : "")
                + (random.nextInt(8) == 0 ? " 作废" : "");
    }

    private Map<String, String> finding() {
        Map<String, String> row = new HashMap<>();
        row.put("条款", pick(PROVISIONS));
        maybe(row, "工号", pick(OFFICERS));
        rarely(row, "等级", pick(List.of("FLAW", "MAJOR", "NONE SUCH")));
        maybe(row, "责任", pick(List.of("主要", "次要")));
        maybe(row, "主观", pick(List.of("故意", "重大过失", "一般过失")));
        maybe(row, "后果", pick(List.of("不良影响", "严重后果、不良后果")));
        rarely(row, "隐瞒情节", "是");
        rarely(row, "违反民主集中制", "是");
        rarely(row, "免责情形", "21-3");
        Stream.of("出席人数", "赞成", "反对", "弃权").forEach(header -> rarely(row, header, Integer.toString(random.nextInt(9))));
        Stream.of("复议申请日期", "复议决定日期").forEach(header -> rarely(row, header, date()));
        Stream.of("质监委会议日期", "认定日期").forEach(header -> maybe(row, header, date()));
        rarely(row, "复议结果", pick(List.of("维持", "撤销")));
        rarely(row, "作废", "是");
        return row;
    }

    private String date() {
        return FIRST_DAY.plusDays(random.nextInt(2500)).toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void maybe(Map<String, String> row, String header, String value) {
        if (random.nextBoolean()) {
            row.put(header, value);
        }
    }

    private void rarely(Map<String, String> row, String header, String value) {
        if (random.nextInt(6) == 0) {
            row.put(header, value);
        }
    }
}
