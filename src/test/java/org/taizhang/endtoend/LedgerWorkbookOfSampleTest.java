package org.taizhang.endtoend;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Qianguo;

/** Every sum in the sample's ledger workbook is a sum over {@code export ledger} and {@code export evaluations}. */
class LedgerWorkbookOfSampleTest {

    @TempDir
    private Path home;

    private Rows ledger;

    @ParameterizedTest
    @ValueSource(strings = {"apply", "record-only"})
    void everySumIsASumOverTheExports(String staff) throws Exception {
        try (House house = new House(home)) {
            house.useRulebook(Qianguo.text(Map.of("staff", staff)));
            house.run("nightly", House.SAMPLE.toString()).exits(0);
            ledger = house.ledger();
            try (WrittenSheets written = new WrittenSheets(home.resolve("ledgers/qianguo/责任追究台账.xlsx"))) {
                assertThat(written.table("总台账")).hasSize(ledger.size());
                divisions(written);
                officers(written);
                charts(written);
                quality(written, house.table("evaluations"));
            }
        }
    }

    private void divisions(WrittenSheets written) {
        List<Map<String, String>> rows = written.table("按部门");
        assertThat(rows).hasSizeGreaterThan(2).last().extracting("部门").isEqualTo("合计");
        for (Map<String, String> row : rows) {
            String name = row.get("部门");
            Predicate<Map<String, String>> its = name.equals("合计")
                    ? any -> true
                    : entry -> entry.get("division").equals(name);
            Map<String, Integer> expected = new TreeMap<>();
            expected.put("责任认定（件次）", count(its.and(is("kind", "LIABILITY"))));
            expected.put("责任人（人）", persons(its.and(is("kind", "LIABILITY"))));
            for (Grade grade : grades()) {
                var ofGrade = its.and(is("kind", "LIABILITY")).and(is("grade", grade.code()));
                expected.put(grade.shortLabel() + "（件次）", count(ofGrade));
                expected.put(grade.shortLabel() + "（人）", persons(ofGrade));
            }
            expected.put("折算（次）", count(its.and(is("kind", "CONVERSION"))));
            expected.put("未适用具体条项", count(its.and(is("kind", "SANCTION")).and(is("item", ""))));
            expected.put("责任追究（人次）", count(its.and(is("kind", "SANCTION"))));
            expected.put("被追究（人）", persons(its.and(is("kind", "SANCTION"))));
            expected.put("扣发月数合计", sum(its, "months"));
            expected.put("累计积分（内部参考）", sum(its, "points"));
            expected.forEach((header, figure) ->
                    assertThat(row.get(header)).as("%s %s", name, header).isEqualTo(figure.toString()));
            int items = row.entrySet().stream()
                    .filter(cell -> cell.getKey().matches("（.）.*"))
                    .mapToInt(cell -> Integer.parseInt(cell.getValue()))
                    .sum();
            assertThat(items + Integer.parseInt(row.get("未适用具体条项")))
                    .as("%s: every sanction has its column", name)
                    .isEqualTo(expected.get("责任追究（人次）"));
        }
    }

    private void officers(WrittenSheets written) {
        Map<String, Map<String, String>> sums = new TreeMap<>();
        written.table("按人员").stream()
                .filter(row -> row.get("类别").equals("小计"))
                .forEach(row -> sums.put(row.get("工号"), row));
        assertThat(sums.keySet())
                .containsExactlyInAnyOrderElementsOf(ledger.rows().stream()
                        .map(entry -> entry.get("officer_no"))
                        .distinct()
                        .toList());
        sums.forEach((number, row) -> {
            Predicate<Map<String, String>> its = is("officer_no", number);
            Map<String, String> expected = new TreeMap<>();
            expected.put("记载", "共" + count(its) + "笔");
            for (Grade grade : grades()) {
                expected.put(
                        grade.label() + "（件次）",
                        text(count(its.and(is("kind", "LIABILITY")).and(is("grade", grade.code())))));
            }
            expected.put("折算（次）", text(count(its.and(is("kind", "CONVERSION")))));
            expected.put("责任追究（次）", text(count(its.and(is("kind", "SANCTION")))));
            expected.put("扣发月数合计", text(sum(its, "months")));
            expected.put("累计积分（内部参考）", text(sum(its, "points")));
            assertThat(row).as(number).containsAllEntriesOf(expected);
        });
        assertThat(written.table("按人员")).hasSize(sums.size() + ledger.size());
    }

    private void charts(WrittenSheets written) {
        List<List<String>> rows = written.rows("统计图");
        List<List<String>> totals =
                rows.stream().filter(row -> row.get(0).equals("合计")).toList();
        List<String> byGrade = grades().stream()
                .map(grade -> text(count(is("kind", "LIABILITY").and(is("grade", grade.code())))))
                .toList();
        assertThat(totals).hasSize(3);
        assertThat(totals.get(0).subList(1, byGrade.size() + 1)).isEqualTo(byGrade);
        List<String> lastYear = grades().stream()
                .map(grade -> text(count(is("kind", "LIABILITY")
                        .and(is("grade", grade.code()))
                        .and(entry -> entry.get("effective_date").compareTo("2025-12-01") >= 0))))
                .toList();
        assertThat(totals.get(1).subList(1, lastYear.size() + 1)).isEqualTo(lastYear);
        assertThat(totals.get(2).get(1)).isEqualTo(text(count(is("kind", "SANCTION"))));
    }

    private static void quality(WrittenSheets written, Rows evaluations) {
        List<Map<String, String>> scored = evaluations.rows().stream()
                .filter(row -> !row.get("score").isEmpty())
                .toList();
        assertThat(written.table("评查得分").stream()
                        .map(row -> row.get("评查编号") + " " + row.get("部门") + " " + row.get("得分") + " " + row.get("等次")))
                .containsExactlyElementsOf(scored.stream()
                        .map(row -> row.get("evaluation_no") + " " + row.get("division") + " " + row.get("score") + " "
                                + qualityClass(row))
                        .toList());
        for (Map<String, String> row : written.table("评查质量")) {
            String name = row.get("部门");
            Map<String, Integer> classes = scored.stream()
                    .filter(each -> name.equals("合计") || each.get("division").equals(name))
                    .collect(groupingBy(LedgerWorkbookOfSampleTest::qualityClass, summingInt(each -> 1)));
            for (String label : List.of("优秀", "合格", "基本合格", "不合格", "暂未评定")) {
                assertThat(row.get(label + "（件）"))
                        .as("%s %s", name, label)
                        .isEqualTo(text(classes.getOrDefault(label, 0)));
            }
            assertThat(row.get("已评查（件）"))
                    .isEqualTo(text(classes.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum()));
        }
    }

    private static String qualityClass(Map<String, String> evaluation) {
        return evaluation.get("quality_class").isEmpty() ? "暂未评定" : evaluation.get("quality_class");
    }

    private static List<Grade> grades() {
        return Qianguo.reading(Map.of()).grades();
    }

    private static Predicate<Map<String, String>> is(String column, String value) {
        return entry -> entry.get(column).equals(value);
    }

    private int count(Predicate<Map<String, String>> which) {
        return (int) ledger.rows().stream().filter(which).count();
    }

    private int persons(Predicate<Map<String, String>> which) {
        return (int) ledger.rows().stream()
                .filter(which)
                .map(entry -> entry.get("officer_no"))
                .distinct()
                .count();
    }

    private int sum(Predicate<Map<String, String>> which, String column) {
        return ledger.rows().stream()
                .filter(which)
                .mapToInt(entry -> Integer.parseInt(entry.get(column)))
                .sum();
    }

    private static String text(int figure) {
        return Integer.toString(figure);
    }
}
