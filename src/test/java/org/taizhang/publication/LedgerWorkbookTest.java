package org.taizhang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.publication.Fixture.AS_OF;
import static org.taizhang.publication.Fixture.QIAN;
import static org.taizhang.publication.Fixture.SUN;
import static org.taizhang.publication.Fixture.ZHAO;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.court.Court;
import org.taizhang.decision.SanctionStatus;
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
        List<List<String>> rows = read(workbook(true)).get(0);
        assertThat(rows.get(0))
                .containsExactly(
                        "台账号",
                        "入账时间",
                        "工号",
                        "姓名",
                        "部门",
                        "类别",
                        "生效日期",
                        "等级",
                        "责任",
                        "处理依据",
                        "处理措施",
                        "积分（内部参考）",
                        "扣发月数",
                        "评查编号",
                        "案号",
                        "差错条款",
                        "依据台账号",
                        "状态",
                        "决定文号",
                        "决定日期",
                        "执行日期",
                        "备注");
        assertThat(rows).hasSize(9);
        assertThat(rows.get(1))
                .containsExactly(
                        "1",
                        "2026-11-01T00:30",
                        "0002",
                        "赵喆",
                        "刑庭",
                        "责任认定",
                        "2025-11-04",
                        "轻微过错",
                        "主责",
                        "",
                        "",
                        "5",
                        "0",
                        "2026-0001",
                        "（2026）某0001民初1号",
                        "第三条第（一）项",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "");
        assertThat(rows.get(2))
                .contains("责任追究", "第五条第（一）项", "提醒谈话", "1")
                .endsWith("已执行", "某法〔2026〕2号", "2026-10-20", "2026-10-30", "");
        assertThat(rows.get(6)).contains("折算", "第六条", "较重过错", "3、4、5");
        assertThat(rows.get(7)).contains("记录在案", "拟处理", "6");
    }

    @Test
    void officersStandInTheOfficesOrderWithTheirTotals() {
        List<List<String>> rows = read(workbook(true)).get(1);
        assertThat(rows.get(0))
                .containsExactly(
                        "部门",
                        "工号",
                        "姓名",
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
                        "累计积分（内部参考）",
                        "近一年积分（内部参考）",
                        "最近追究日期",
                        "最近追究依据",
                        "最近处理措施",
                        "状态");
        assertThat(rows.subList(1, 4))
                .containsExactly(
                        List.of(
                                "民庭",
                                "0001",
                                "钱一",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "1",
                                "1",
                                "1",
                                "0",
                                "",
                                "9",
                                "9",
                                "2026-11-05",
                                "",
                                "记录在案",
                                "拟处理"),
                        List.of(
                                "民庭", "0010", "孙堃", "0", "1", "0", "0", "0", "0", "0", "0", "0", "", "1", "1", "", "",
                                "", ""),
                        List.of(
                                "刑庭",
                                "0002",
                                "赵喆",
                                "2",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "2",
                                "1",
                                "2025年12月（待决定）",
                                "12",
                                "7",
                                "2025-11-05",
                                "第五条第（二）项",
                                "书面检查",
                                "拟处理"));
    }

    @Test
    void pointsVanishWhereTheCourtDoesNotShowThem() {
        List<List<List<String>>> sheets = read(workbook(false));
        assertThat(sheets.get(0).get(0)).hasSize(21).noneMatch(header -> header.contains("积分"));
        assertThat(sheets.get(1).get(0)).hasSize(17).noneMatch(header -> header.contains("积分"));
    }

    @Test
    void everyReadingIsShownWithItsSwitch() {
        List<List<String>> rows = read(workbook(true)).get(3);
        assertThat(rows.get(0)).containsExactly("条款", "规则编号", "问题", "采用的口径", "开关", "当前取值", "可选取值");
        assertThat(rows.get(1))
                .containsExactly(
                        "第五条", "R15", "如何理解？", "“一年内”自每次认定之日起滚动计算", "window", "rolling", "rolling：“一年内”自每次认定之日起滚动计算");
        assertThat(rows.get(2)).containsExactly("第四条", "R15", "如何理解？", "“其他成员”是指持错误意见的其他成员", "", "", "");
        assertThat(rows).hasSize(4);
    }

    @Test
    void totalsAreNotToBeHadBeforeTheRegisterIsRead() {
        LedgerWorkbook workbook = workbook(true);
        assertThatThrownBy(() -> workbook.sheets().get(1).rows().iterator()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReversalIsNoStandingEntry() {
        List<LedgerLine> reversal =
                new Fixture().reversal(ZHAO, AS_OF, "2026-0001", "").lines();
        LedgerWorkbook workbook = LedgerWorkbook.of(
                Fixture.court(Court.Naming.NONE, true), Fixture.rulebook(), AS_OF, reversal.iterator(), List.of());
        assertThatThrownBy(() -> read(workbook)).hasMessageContaining("not a standing entry: 1");
    }

    @Test
    void anEmptyLedgerHasItsHeaders() {
        LedgerWorkbook workbook = LedgerWorkbook.of(
                Fixture.court(Court.Naming.NONE, true),
                Fixture.rulebook(),
                AS_OF,
                List.<LedgerLine>of().iterator(),
                List.of());
        List<List<List<String>>> sheets = read(workbook);
        assertThat(sheets.get(0)).hasSize(1);
        assertThat(sheets.get(1)).hasSize(1);
    }

    private LedgerWorkbook workbook(boolean pointsShown) {
        return LedgerWorkbook.of(
                Fixture.court(Court.Naming.NONE, pointsShown), Fixture.rulebook(), AS_OF, lines.iterator(), List.of());
    }

    /** Every sheet as rows of texts, the header first. */
    private static List<List<List<String>>> read(LedgerWorkbook workbook) {
        List<List<List<String>>> sheets = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(sheet.columns().stream().map(Column::header).toList());
            sheet.rows()
                    .forEach(row ->
                            rows.add(row.stream().map(LedgerWorkbookTest::text).toList()));
            sheets.add(rows);
        }
        return sheets;
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.value();
        }
        if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.value());
        }
        if (cell instanceof Cell.Day day) {
            return day.value().toString();
        }
        return cell instanceof Cell.Moment moment
                ? LocalDateTime.from(moment.value()).toString()
                : "";
    }
}
