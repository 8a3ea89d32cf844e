package org.taizhang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.publication.Fixture.AS_OF;
import static org.taizhang.publication.Fixture.QIAN;
import static org.taizhang.publication.Fixture.SUN;
import static org.taizhang.publication.Fixture.ZHAO;
import static org.taizhang.publication.Ledgers.sheet;
import static org.taizhang.publication.Ledgers.texts;
import static org.taizhang.publication.Row.Look.DETAIL;
import static org.taizhang.publication.Row.Look.SUMMARY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.Graded;
import org.taizhang.rulebook.Role;

class LedgerWorkbookTest {

    private static final LocalDate A_YEAR_AGO = AS_OF.minusYears(1);

    private final List<LedgerLine> lines = new Fixture()
            .liability(ZHAO, A_YEAR_AGO.minusDays(1), "G0", Role.PRIMARY, 5)
            .sanction(ZHAO, A_YEAR_AGO.minusDays(1), "5-1", "提醒谈话", 0, SanctionStatus.EXECUTED)
            .liability(ZHAO, A_YEAR_AGO, "G0", Role.SECONDARY, 7)
            .sanction(ZHAO, A_YEAR_AGO, "5-2", "书面检查", 1)
            .liability(QIAN, AS_OF, "G5", Role.PRIMARY, 9)
            .conversion(QIAN, AS_OF)
            .sanction(QIAN, AS_OF, "", "记录在案", 0)
            .liability(SUN, AS_OF, "G1", Role.PRIMARY, 1)
            .lines();

    @Test
    void theRegisterSaysEveryEntryInOrder() {
        List<List<String>> rows = texts(sheet(workbook(true), "总台账"));
        assertThat(rows.get(0))
                .containsExactly(
                        "台账号",
                        "工号",
                        "姓名",
                        "部门",
                        "类别",
                        "生效日期",
                        "等级",
                        "责任",
                        "处理依据",
                        "处理措施",
                        "扣发月数",
                        "案号",
                        "差错条款",
                        "依据台账号",
                        "状态",
                        "决定文号",
                        "决定日期",
                        "备注",
                        "执行日期",
                        "评查编号",
                        "入账时间",
                        "积分（内部参考）");
        assertThat(rows).hasSize(9);
        assertThat(rows.get(1))
                .containsExactly(
                        "1",
                        "0002",
                        "赵喆",
                        "刑庭",
                        "责任认定",
                        "2025-11-04",
                        "轻微过错",
                        "主责",
                        "",
                        "",
                        "0",
                        "（2026）某0001民初1号",
                        "第三条第（一）项",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "2026-0001",
                        "2026-11-01T00:30",
                        "5");
        assertThat(rows.get(2))
                .contains("责任追究", "第五条第（一）项", "提醒谈话", "1")
                .containsSubsequence("已执行", "某法〔2026〕2号", "2026-10-20", "", "2026-10-30");
        assertThat(rows.get(6)).contains("折算", "第六条", "较重过错", "3、4、5");
        assertThat(rows.get(7)).contains("记录在案", "拟处理", "6");
    }

    @Test
    void officersStandInTheOfficesOrderWithTheirTotalsAndTheirEntriesFolded() {
        Sheet sheet = sheet(workbook(true), "按人员");
        assertThat(sheet.columns().stream().map(Column::header))
                .containsExactly(
                        "部门",
                        "工号",
                        "姓名",
                        "记载",
                        "类别",
                        "轻微过错（件次）",
                        "较轻过错（件次）",
                        "一般过错（件次）",
                        "较重过错（件次）",
                        "严重过错（件次）",
                        "特别严重过错（件次）",
                        "折算（次）",
                        "责任追究（次）",
                        "扣发月数合计",
                        "扣发期间",
                        "最近追究日期",
                        "最近追究依据",
                        "最近处理措施",
                        "状态",
                        "下一步",
                        "累计积分（内部参考）",
                        "近一年积分（内部参考）");
        List<Row> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        assertThat(rows)
                .extracting(Row::look)
                .containsExactly(
                        SUMMARY, DETAIL, DETAIL, DETAIL, SUMMARY, DETAIL, SUMMARY, DETAIL, DETAIL, DETAIL, DETAIL);
        List<String> texts = texts(sheet(workbook(true), "按人员")).stream()
                .skip(1)
                .map(row -> String.join("|", row))
                .toList();
        assertThat(texts)
                .containsExactly(
                        "民庭|0001|钱一|共3笔|小计|0|0|0|0|0|1|1|1|0||2026-11-05||记录在案|拟处理||9|9",
                        "民庭|0001|钱一|第5号|责任认定||||||1|||||2026-11-05|第三条第（一）项|（2026）某0001民初5号|||9|9",
                        "民庭|0001|钱一|第6号|折算|||||||1||||2026-11-05|第六条|||||",
                        "民庭|0001|钱一|第7号|责任追究||||||||1|||2026-11-05||记录在案|拟处理|||",
                        "民庭|0010|孙堃|共1笔|小计|0|1|0|0|0|0|0|0|0|||||||1|1",
                        "民庭|0010|孙堃|第8号|责任认定||1|||||||||2026-11-05|第三条第（一）项|（2026）某0001民初8号|||1|1",
                        "刑庭|0002|赵喆|共4笔|小计|2|0|0|0|0|0|0|2|1|2025年12月（待决定）|2025-11-05|第五条第（二）项|书面检查|拟处理||12|7",
                        "刑庭|0002|赵喆|第1号|责任认定|1||||||||||2025-11-04|第三条第（一）项|（2026）某0001民初1号|||5|",
                        "刑庭|0002|赵喆|第2号|责任追究||||||||1|||2025-11-04|第五条第（一）项|提醒谈话|已执行|||",
                        "刑庭|0002|赵喆|第3号|责任认定|1||||||||||2025-11-05|第三条第（一）项|（2026）某0001民初3号|||7|7",
                        "刑庭|0002|赵喆|第4号|责任追究||||||||1|1|2025年12月（待决定）|2025-11-05|第五条第（二）项|书面检查|拟处理|||");
    }

    @Test
    void divisionsCountCasesAndEachPersonOnce() {
        List<List<String>> rows = texts(sheet(Ledgers.whole(lines), "按部门"));
        assertThat(rows.get(0))
                .startsWith("部门", "责任认定（件次）", "责任人（人）", "轻微（件次）", "轻微（人）")
                .endsWith(
                        "折算（次）",
                        "（一）提醒谈话",
                        "（二）书面检查",
                        "（三）全院通报",
                        "（四）调整岗位",
                        "未适用具体条项",
                        "责任追究（人次）",
                        "被追究（人）",
                        "扣发月数合计",
                        "累计积分（内部参考）",
                        "近一年积分（内部参考）");
        assertThat(rows.subList(1, rows.size()).stream().map(row -> String.join(" ", row)))
                .containsExactly(
                        "民庭 2 2 0 0 1 1 0 0 0 0 0 0 1 1 1 0 0 0 0 1 1 1 0 10 10",
                        "刑庭 2 1 2 1 0 0 0 0 0 0 0 0 0 0 0 1 1 0 0 0 2 1 1 12 7",
                        "合计 4 3 2 1 1 1 0 0 0 0 0 0 1 1 1 1 1 0 0 1 3 2 1 22 17");
    }

    @Test
    void chartsStandBesideTheTablesOfTheirFigures() {
        Sheet sheet = sheet(Ledgers.whole(lines), "统计图");
        List<Row> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        assertThat(sheet.charts()).hasSize(3).allSatisfy(placed -> {
            Block.Chart chart = placed.chart();
            for (int c = 0; c < chart.categories().size(); c++) {
                List<Cell> cells = rows.get(placed.heading() + 1 + c).cells();
                assertThat(cells.get(0))
                        .isEqualTo(new Cell.Text(chart.categories().get(c)));
                for (int s = 0; s < chart.series().size(); s++) {
                    assertThat(cells.get(s + 1))
                            .isEqualTo(new Cell.Whole(
                                    chart.series().get(s).values().get(c)));
                }
            }
            assertThat(placed.bottom()).isGreaterThan(placed.top());
        });
        assertThat(sheet.charts().get(1).chart().categories())
                .startsWith("2025年12月")
                .endsWith("2026年11月")
                .hasSize(12);
        assertThat(sheet.charts().get(2).chart().series().get(0).values()).containsExactly(1, 1, 0, 0, 1);
    }

    @Test
    void scoredEvaluationsStandInTheirClassesByDivision() {
        List<Graded> evaluations = new ArrayList<>(Fixture.evaluations(2, AS_OF));
        evaluations.addAll(Fixture.evaluations(1, AS_OF, FindingState.CONFIRMED));
        evaluations.addAll(Fixture.evaluations(1, AS_OF, FindingState.CONFIRMED, FindingState.CONFIRMED));
        evaluations.addAll(Fixture.evaluations(1, AS_OF, FindingState.PENDING));
        evaluations.addAll(Fixture.evaluations(1, AS_OF, FindingState.REVOKED));
        LedgerWorkbook workbook = Ledgers.of(evaluations);
        List<List<String>> scores = texts(sheet(workbook, "评查得分"));
        assertThat(scores.get(0)).containsExactly("评查编号", "案号", "案由", "部门", "评查完成日期", "得分", "等次", "说明");
        assertThat(scores.subList(1, scores.size()).stream()
                        .map(row -> String.join(" ", row.subList(3, row.size())).strip()))
                .containsExactly(
                        "民庭 2026-11-05 100 优质",
                        "民庭 2026-11-05 100 优质",
                        "民庭 2026-11-05 85 合格",
                        "民庭 2026-11-05 70 不合格",
                        "民庭 2026-11-05 85 暂未评定 有差错待认定，得分为暂计",
                        "民庭 2026-11-05 100 优质");
        assertThat(texts(sheet(workbook, "评查质量")).stream().map(row -> String.join(" ", row)))
                .containsExactly(
                        "部门 已评查（件） 优质（件） 合格（件） 不合格（件） 暂未评定（件）", "民庭 6 3 1 1 1", "刑庭 0 0 0 0 0", "合计 6 3 1 1 1");
    }

    @Test
    void anExtractHasNothingAboutTheWholeCourt() {
        assertThat(Ledgers.whole(lines).sheets())
                .extracting(Sheet::name)
                .containsExactly("总台账", "按部门", "按人员", "预警", "冲销记录", "评查得分", "评查质量", "期限", "评查工作量", "统计图", "解释口径");
        assertThat(workbook(true).sheets())
                .extracting(Sheet::name)
                .containsExactly("总台账", "按人员", "预警", "冲销记录", "期限", "解释口径");
    }

    @Test
    void manyWithholdingsLeaveRoomInTheCell() {
        Fixture many = new Fixture();
        for (int i = 0; i < 20; i++) {
            many.liability(ZHAO, AS_OF.minusMonths(20 - i), "G0", Role.PRIMARY, 1)
                    .sanction(ZHAO, AS_OF.minusMonths(20 - i), "5-2", "书面检查", 1);
        }
        String withheld =
                texts(sheet(Ledgers.extract(many.lines(), true), "按人员")).get(1).get(14);
        assertThat(withheld).startsWith("此前17次见明细；2026年9月（待决定）；").endsWith("2026年11月（待决定）");
    }

    @Test
    void pointsVanishWhereTheCourtDoesNotShowThem() {
        assertThat(workbook(false).sheets())
                .allSatisfy(sheet -> assertThat(sheet.columns())
                        .noneMatch(column -> column.header().contains("积分")));
        assertThat(sheet(workbook(false), "总台账").columns()).hasSize(21);
        assertThat(sheet(workbook(false), "按人员").columns()).hasSize(20);
    }

    @Test
    void everyReadingIsShownWithItsSwitch() {
        List<List<String>> rows = texts(sheet(workbook(true), "解释口径"));
        assertThat(rows.get(0)).containsExactly("条款", "规则编号", "问题", "采用的口径", "开关", "当前取值", "可选取值");
        assertThat(rows.get(1))
                .containsExactly(
                        "第五条", "R15", "如何理解？", "“一年内”自每次认定之日起滚动计算", "window", "rolling", "rolling：“一年内”自每次认定之日起滚动计算");
        assertThat(rows.get(2)).containsExactly("第四条", "R15", "如何理解？", "“其他成员”是指持错误意见的其他成员", "", "", "");
        assertThat(rows).hasSize(4);
    }

    @Test
    void aReversalIsNoStandingEntry() {
        List<LedgerLine> reversal =
                new Fixture().reversal(ZHAO, AS_OF, "2026-0001", "").lines();
        assertThatThrownBy(() -> Ledgers.whole(reversal)).hasMessageContaining("not a standing entry: 1");
    }

    @Test
    void anEmptyLedgerHasItsHeaders() {
        LedgerWorkbook workbook = Ledgers.whole(List.of());
        for (String name : List.of("总台账", "按人员", "预警", "冲销记录")) {
            assertThat(texts(sheet(workbook, name))).as(name).hasSize(1);
        }
        assertThat(texts(sheet(workbook, "按部门"))).hasSize(4);
    }

    private LedgerWorkbook workbook(boolean pointsShown) {
        return Ledgers.extract(lines, pointsShown);
    }
}
