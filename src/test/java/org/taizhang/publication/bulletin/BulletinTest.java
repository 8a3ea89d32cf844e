package org.taizhang.publication.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.publication.Fixture.LI;
import static org.taizhang.publication.Fixture.OCTOBER;
import static org.taizhang.publication.Fixture.QIAN;
import static org.taizhang.publication.Fixture.SUN;
import static org.taizhang.publication.Fixture.ZHAO;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.court.Court;
import org.taizhang.court.Court.BulletinChart;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.Graded;
import org.taizhang.publication.Block;
import org.taizhang.publication.Fixture;
import org.taizhang.publication.LedgerLine;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Role;
import org.taizhang.statistics.Compared;
import org.taizhang.statistics.Figure;

class BulletinTest {

    private static final LocalDate DAY = OCTOBER.atDay(12);

    private static final List<LedgerLine> ENTRIES = new Fixture()
            .liability(ZHAO, DAY, "G0", Role.PRIMARY, 2)
            .sanction(ZHAO, DAY, "5-1", "提醒谈话", 0)
            .liability(ZHAO, DAY, "G0", Role.SECONDARY, 1)
            .sanction(ZHAO, DAY, "5-2", "书面检查", 1)
            .liability(QIAN, DAY, "G0", Role.PRIMARY, 2)
            .conversion(QIAN, DAY)
            .sanction(QIAN, DAY, "5-3", "全院通报", 2, SanctionStatus.DECIDED)
            .liability(LI, DAY, "G5", Role.PRIMARY, 2)
            .sanction(LI, DAY, "5-3", "全院通报", 2)
            .liability(SUN, DAY, "G5", Role.SECONDARY, 1)
            .sanction(SUN, DAY, "", "记录在案", 0)
            .lines();

    private static final List<LedgerLine> SEPTEMBER = new Fixture()
            .liability(ZHAO, DAY.minusMonths(1), "G0", Role.PRIMARY, 2)
            .liability(QIAN, DAY.minusMonths(1), "G1", Role.PRIMARY, 2)
            .lines();

    private static final List<LedgerLine> REVERSALS = new Fixture()
            .reversal(ZHAO, DAY, "2026-0009", "")
            .reversal(ZHAO, DAY, "", "")
            .reversal(ZHAO, DAY, "", "书面检查")
            .reversal(QIAN, DAY, "", "提醒谈话")
            .lines();

    private static final List<Graded> EVALUATIONS = Stream.of(
                    Fixture.evaluations(5, DAY),
                    Fixture.evaluations(1, DAY, FindingState.CONFIRMED),
                    Fixture.evaluations(2, DAY, FindingState.PENDING),
                    Fixture.evaluations(6, DAY.minusMonths(1)))
            .flatMap(List::stream)
            .toList();

    private static final BulletinMaterial MONTH = Fixture.material(EVALUATIONS, ENTRIES, SEPTEMBER, REVERSALS);

    private static final BulletinMaterial NOTHING = Fixture.material(List.of(), List.of(), List.of(), List.of());

    @Test
    void casesAreSummedAndPersonsCountedOnce() {
        BulletinFigures figures = draft(MONTH, Court.Naming.FROM_NAMED_ITEM).figures();
        assertThat(figures.statistics().liabilities().total())
                .isEqualTo(new Figure(new Compared(5, 2, 0), new Compared(4, 2, 0)));
        assertThat(figures.items()).hasSize(4);
        assertThat(figures.sanctions()).hasSize(5);
        assertThat(figures.corrections()).isEqualTo(new BulletinFigures.Corrections(1, 1, 2, List.of(), List.of()));
    }

    @Test
    void onlyReadingsThatBearOnTheMonthAreGiven() {
        Bulletin bulletin = draft(MONTH, Court.Naming.NONE);
        assertThat(bulletin.figures().readings()).extracting(Interpretation::id).containsExactly("others", "window");
        assertThat(bulletin.body())
                .containsSubsequence(
                        new Block.Heading(1, "九、适用的解释口径"),
                        new Block.Note("1．（第四条）如何理解？“其他成员”是指持错误意见的其他成员。"),
                        new Block.Note("2．（第五条）如何理解？“一年内”自每次认定之日起滚动计算。"));
        assertThat(draft(NOTHING, Court.Naming.NONE).body()).noneMatch(Block.Note.class::isInstance);
    }

    @Test
    void theSectionsComeInTheirOrder() {
        for (BulletinMaterial material : List.of(MONTH, NOTHING)) {
            assertThat(draft(material, Court.Naming.ALL).body().stream()
                            .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                            .map(block -> ((Block.Heading) block).text()))
                    .containsExactly(
                            "一、基本情况",
                            "二、评查结果",
                            "三、差错情况",
                            "四、责任追究情况",
                            "五、复议与更正",
                            "六、折算与预警",
                            "七、逾期事项",
                            "八、典型差错与分析",
                            "九、适用的解释口径");
        }
    }

    @Test
    void theProseSaysTheFiguresInTheRulebooksWords() {
        assertThat(paragraphs(draft(MONTH, Court.Naming.FROM_NAMED_ITEM)))
                .containsExactly(
                        "根据《某某责任追究规定》（以下简称《规定》），现将2026年10月案件质量评查和责任追究情况通报如下。",
                        "本月评查完毕案件8件，较上月增加2件，较上年同期增加8件。",
                        "从案件来源看，第九条第（一）项8件，占100%，较上月增加2件，较上年同期增加8件。",
                        "从案件类型看，民事8件，占100%，较上月增加2件，较上年同期增加8件。",
                        "从承办部门看，民庭8件，占100%，较上月增加2件，较上年同期增加8件。",
                        "按质量等次划分，优质5件，占62.5%，较上月下降37.5个百分点；合格1件，占12.5%，较上月上升12.5个百分点。本月没有评定为不合格的案件。另有2件尚有差错情形待认定，暂不评定质量等次。各部门案件质量等次见附件表1。",
                        "本月认定差错情形1项，较上月增加1项，较上年同期增加1项。本月共认定案件质量责任5件次，涉及4人，较上月增加3件次，较上年同期增加5件次。",
                        "轻微过错责任3件次，占60%，涉及2人（主责2件次、次责1件次），较上月增加2件次，较上年同期增加3件次；特别严重过错责任2件次，占40%，涉及2人（主责1件次、次责1件次），较上月增加2件次，较上年同期增加2件次。本月没有认定较轻过错责任（上月1件次）、一般过错责任、较重过错责任、严重过错责任。",
                        "共涉及1种差错情形：某情形1项，占100%。与上月、上年同期的比较见附件表3。",
                        "民庭2件次，占40%，较上月增加1件次，较上年同期增加2件次；刑庭2件次，占40%，较上月增加1件次，较上年同期增加2件次；未列部门1件次，占20%，较上月增加1件次，较上年同期增加1件次。各部门责任等级分布见附件表2。",
                        "近十二个月共认定案件质量责任7件次，各月情况见附件表4。",
                        "按照《规定》，本月应予责任追究5人次，涉及4人，较上月增加5人次，较上年同期增加5人次。扣发岗位津贴合计5个月，较上月增加5个月，较上年同期增加5个月。截至本通报印制时，拟处理4人次、已决定1人次。具体情况见下表，逐条见附件表5。",
                        "本月没有经复议撤销的差错认定。因复议撤销、信息更正或者补充登记，本月以来，冲销台账记录4条，其中责任认定1条、折算1条、责任追究2条；更正后的结果已重新计入台账。",
                        "经累计计算，本月折算为较重过错责任1件次，涉及1人，较上月增加1件次，较上年同期增加1件次。",
                        "截至2026年11月5日，没有再认定一件次责任即须折算的人员。",
                        "截至2026年11月5日，各项期限均没有逾期未办或者临近届满的事项。",
                        "本月没有逾期办结的事项。",
                        "本月认定较多的差错情形是某情形1项。",
                        "1．某情形。本月1项，占100%，较上月增加1项，较上年同期增加1项。",
                        "《规定》未作明确规定的事项，本月按下列口径办理：",
                        "特此通报。");
    }

    @Test
    void aMonthWithoutAnythingSaysSo() {
        Bulletin bulletin = draft(NOTHING, Court.Naming.ALL);
        assertThat(paragraphs(bulletin))
                .containsExactly(
                        "根据《某某责任追究规定》（以下简称《规定》），现将2026年10月案件质量评查和责任追究情况通报如下。",
                        "本月没有评查完毕的案件。",
                        "本月没有评定质量等次的案件。",
                        "本月没有认定差错情形。本月没有认定案件质量责任。",
                        "本月没有应当予以责任追究的情形。",
                        "本月没有经复议撤销的差错认定。本月以来，没有冲销或者更正台账记录。",
                        "本月没有发生责任折算。",
                        "截至2026年11月5日，没有再认定一件次责任即须折算的人员。",
                        "截至2026年11月5日，各项期限均没有逾期未办或者临近届满的事项。",
                        "本月没有逾期办结的事项。",
                        "本月没有认定差错情形，不作分析。",
                        "本月台账记录不涉及需要解释的条款。",
                        "特此通报。");
        assertThat(bulletin.body()).noneMatch(Block.Grid.class::isInstance).noneMatch(Block.Chart.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALL             | 刑庭：赵喆 | 刑庭：赵喆 | 民庭：钱一；未列部门：李二 | 民庭：孙堃
            FROM_NAMED_ITEM | —            | —            | 民庭：钱一；未列部门：李二 | —
            """)
    void officersAreNamedAsTheCourtHasSet(Court.Naming naming, String first, String second, String third, String last) {
        Block.Grid grid = grid(draft(MONTH, naming));
        assertThat(grid.columns())
                .extracting(Block.GridColumn::header)
                .containsExactly("追究依据", "处理措施", "人次", "扣发月数", "被追究人员");
        assertThat(grid.rows())
                .containsExactly(
                        List.of("第五条第（一）项", "提醒谈话", "1", "0", first),
                        List.of("第五条第（二）项", "书面检查", "1", "1", second),
                        List.of("第五条第（三）项", "全院通报", "2", "4", third),
                        List.of("—", "记录在案", "1", "0", last),
                        List.of("合计", "", "5", "5", ""));
    }

    @Test
    void theAttachedTablesSayTheSameFigures() {
        Bulletin.Annex annex =
                draft(MONTH, Court.Naming.FROM_NAMED_ITEM).annex().orElseThrow();
        assertThat(annex.body())
                .extracting(block -> ((Block.Grid) block).caption())
                .containsExactly("表1　各部门案件质量等次（件）", "表2　各部门责任等级（件次）", "表3　差错情形（项）", "表4　近十二个月责任认定（件次）", "表5　责任追究情况");
        assertThat(table(annex, "各部门责任等级").rows())
                .containsExactly(
                        List.of("民庭", "1", "0", "0", "0", "0", "1", "2", "1", "0", "3"),
                        List.of("刑庭", "2", "0", "0", "0", "0", "0", "2", "1", "0", "3"),
                        List.of("未列部门", "0", "0", "0", "0", "0", "1", "1", "0", "0", "2"),
                        List.of("合计", "3", "0", "0", "0", "0", "2", "5", "2", "0", "8"));
        assertThat(table(annex, "责任追究情况").rows())
                .containsExactly(
                        List.of("7", "10月12日", "第五条第（三）项", "全院通报", "2", "已决定", "钱一"),
                        List.of("11", "10月12日", "—", "记录在案", "0", "拟处理", "—"),
                        List.of("2", "10月12日", "第五条第（一）项", "提醒谈话", "0", "拟处理", "—"),
                        List.of("4", "10月12日", "第五条第（二）项", "书面检查", "1", "拟处理", "—"),
                        List.of("9", "10月12日", "第五条第（三）项", "全院通报", "2", "拟处理", "李二"));
    }

    @Test
    void divisionsAreRankedOnlyWhereTheCourtHasSetSo() {
        Bulletin ranked = Bulletin.draft(court(Court.Naming.NONE, true), Fixture.rulebook(), MONTH);
        Block.Grid grades = table(ranked.annex().orElseThrow(), "各部门责任等级");
        assertThat(grades.columns()).last().extracting(Block.GridColumn::header).isEqualTo("名次");
        assertThat(grades.rows())
                .extracting(row -> row.get(0) + row.get(row.size() - 1))
                .containsExactly("民庭1", "刑庭1", "未列部门3", "合计");
        Block.Grid usual = table(draft(MONTH, Court.Naming.NONE).annex().orElseThrow(), "各部门责任等级");
        assertThat(usual.columns()).extracting(Block.GridColumn::header).doesNotContain("名次");
    }

    @ParameterizedTest
    @EnumSource(BulletinChart.class)
    void onlyTheChartsThatTheCourtWantsAreDrawn(BulletinChart chart) {
        Bulletin bulletin = Bulletin.draft(court(Set.of(chart), true), Fixture.rulebook(), MONTH);
        assertThat(bulletin.body()).filteredOn(Block.Chart.class::isInstance).hasSize(1);
        assertThat(draft(MONTH, Court.Naming.NONE).body())
                .filteredOn(Block.Chart.class::isInstance)
                .hasSize(3);
    }

    @Test
    void pointsAreShownOnlyWhereTheCourtShowsThem() {
        assertThat(draft(MONTH, Court.Naming.NONE).annex().toString()).contains("积分（内部参考）");
        Bulletin without = Bulletin.draft(Fixture.court(Court.Naming.NONE, false), Fixture.rulebook(), MONTH);
        assertThat(without.annex().toString()).doesNotContain("积分");
        assertThat(without.figures().points()).isEmpty();
    }

    @Test
    void nobodyIsNamedWhereTheCourtNamesNone() {
        Bulletin bulletin = draft(MONTH, Court.Naming.NONE);
        assertThat(grid(bulletin).columns()).hasSize(4);
        assertThat(bulletin.body().toString()).doesNotContain("赵喆", "钱一", "李二", "孙堃");
    }

    @Test
    void aDraftHasNoNumberAndTheDayOfTheRun() {
        Bulletin bulletin = draft(NOTHING, Court.Naming.NONE);
        assertThat(bulletin.isDraft()).isTrue();
        assertThat(bulletin.title()).isEqualTo("关于2026年10月案件质量评查情况的通报");
        assertThat(bulletin.issuer()).isEqualTo("某某县人民法院");
        assertThat(bulletin.date()).isEqualTo("2026年11月5日");
    }

    private static Bulletin draft(BulletinMaterial material, Court.Naming naming) {
        return Bulletin.draft(Fixture.court(naming, true), Fixture.rulebook(), material);
    }

    private static Court court(Court.Naming naming, boolean ranking) {
        return court(new Court.BulletinSettings(OptionalInt.of(5), naming, ranking));
    }

    private static Court court(Set<BulletinChart> charts, boolean masked) {
        return court(new Court.BulletinSettings(
                OptionalInt.of(5),
                Court.Naming.NONE,
                false,
                new Court.BulletinStyle(
                        Court.BulletinStyle.DEFAULT.title(), Court.BulletinStyle.DEFAULT.addressee(), charts, masked)));
    }

    private static Court court(Court.BulletinSettings settings) {
        Court court = Fixture.court(settings.naming(), true);
        return new Court(
                court.id(),
                court.code(),
                court.name(),
                court.rulebook(),
                court.divisions(),
                court.committee(),
                court.documentPrefix(),
                settings,
                court.pointsShown());
    }

    private static Block.Grid table(Bulletin.Annex annex, String title) {
        return annex.body().stream()
                .map(Block.Grid.class::cast)
                .filter(grid -> grid.caption().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paragraphs(Bulletin bulletin) {
        return bulletin.body().stream().flatMap(BulletinTest::text).toList();
    }

    private static Stream<String> text(Block block) {
        return block instanceof Block.Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.empty();
    }

    private static Block.Grid grid(Bulletin bulletin) {
        return bulletin.body().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
