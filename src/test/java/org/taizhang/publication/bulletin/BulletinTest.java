package org.taizhang.publication.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.publication.Fixture.LI;
import static org.taizhang.publication.Fixture.OCTOBER;
import static org.taizhang.publication.Fixture.QIAN;
import static org.taizhang.publication.Fixture.SUN;
import static org.taizhang.publication.Fixture.ZHAO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.court.Court;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.Graded;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Role;

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
        assertThat(figures.liabilities()).isEqualTo(new BulletinFigures.CaseFigure(5, 4, 2));
        assertThat(figures.grades()).hasSize(6);
        BulletinFigures.GradeFigure lightest = figures.grades().get(0);
        assertThat(lightest.count()).isEqualTo(new BulletinFigures.CaseFigure(3, 2, 1));
        assertThat(lightest.byRole()).isEqualTo(Map.of(Role.PRIMARY, 2, Role.SECONDARY, 1));
        assertThat(figures.sanctions())
                .isEqualTo(new BulletinFigures.SanctionFigure(
                        5, 4, 5, Map.of(SanctionStatus.PROPOSED, 4, SanctionStatus.DECIDED, 1)));
        assertThat(figures.conversions()).singleElement().satisfies(figure -> {
            assertThat(figure.grade().code()).isEqualTo("G3");
            assertThat(figure.count()).isEqualTo(1);
        });
        assertThat(figures.reversals()).isEqualTo(new BulletinFigures.ReversalFigure(1, 1, 2));
    }

    @Test
    void onlyReadingsThatBearOnTheMonthAreGiven() {
        Bulletin bulletin = draft(MONTH, Court.Naming.NONE);
        assertThat(bulletin.figures().readings()).extracting(Interpretation::id).containsExactly("others", "window");
        assertThat(bulletin.annex())
                .contains(new Bulletin.Annex(
                        "适用的解释口径",
                        List.of(
                                new Block.Note("1．（第四条）如何理解？“其他成员”是指持错误意见的其他成员。"),
                                new Block.Note("2．（第五条）如何理解？“一年内”自每次认定之日起滚动计算。"))));
        assertThat(draft(NOTHING, Court.Naming.NONE).annex()).isEmpty();
    }

    @Test
    void theProseSaysTheFiguresInTheRulebooksWords() {
        assertThat(paragraphs(draft(MONTH, Court.Naming.FROM_NAMED_ITEM)))
                .containsExactly(
                        "根据《某某责任追究规定》（以下简称《规定》），现将2026年10月案件质量评查和责任追究情况通报如下。",
                        "本月评查完毕案件8件，比上月增加2件。按质量等次划分，优质5件（占62.5%），合格1件（占12.5%），不合格0件；" + "另有2件尚有差错情形待认定，暂不评定质量等次。",
                        "本月共认定案件质量责任5件次，涉及4人，比上月增加3件次。其中，轻微过错责任3件次，涉及2人（主责2件次、次责1件次），"
                                + "比上月增加2件次；特别严重过错责任2件次，涉及2人（主责1件次、次责1件次），比上月增加2件次。"
                                + "本月没有认定较轻过错责任（上月1件次）、一般过错责任、较重过错责任、严重过错责任。",
                        "经累计计算，本月折算为较重过错责任1件次，涉及1人。",
                        "按照《规定》，本月应予责任追究5人次，涉及4人，扣发办案补贴合计5个月。截至本通报印制时，拟处理4人次、已决定1人次。具体情况见下表。",
                        "因复议撤销、信息更正或者补充登记，本月冲销台账记录4条，其中责任认定1条、折算1条、责任追究2条；更正后的结果已重新计入台账。",
                        "《规定》未作明确规定的事项，按附件所列解释口径办理。特此通报。");
    }

    @Test
    void aMonthWithoutAnythingSaysSo() {
        Bulletin bulletin = draft(NOTHING, Court.Naming.ALL);
        assertThat(paragraphs(bulletin).subList(1, 6))
                .containsExactly("本月没有评查完毕的案件。", "本月没有认定案件质量责任。", "本月没有发生责任折算。", "本月没有应当予以责任追究的情形。", "本月没有冲销或者更正台账记录。");
        assertThat(bulletin.body()).noneMatch(Block.Grid.class::isInstance);
        assertThat(bulletin.figures().grades())
                .hasSize(6)
                .allMatch(grade -> grade.count().equals(new BulletinFigures.CaseFigure(0, 0, 0)));
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
