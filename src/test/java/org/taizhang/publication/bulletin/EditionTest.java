package org.taizhang.publication.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.publication.Fixture.AS_OF;
import static org.taizhang.publication.Fixture.OCTOBER;
import static org.taizhang.publication.Fixture.QIAN;
import static org.taizhang.publication.Fixture.ZHAO;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taizhang.court.Court;
import org.taizhang.ledger.Head;
import org.taizhang.publication.Block;
import org.taizhang.publication.Fixture;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.issue.Issue;
import org.taizhang.publication.json.BulletinJson;
import org.taizhang.rulebook.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an issued bulletin says about itself and the ledger. */
class EditionTest {

    private static final Head HEAD = new Head(42, "ab".repeat(32));
    private static final List<LedgerLine> PUBLISHED = new Fixture()
            .liability(ZHAO, OCTOBER.atDay(12), "G0", Role.PRIMARY, 2)
            .liability(QIAN, OCTOBER.minusMonths(2).atDay(3), "G1", Role.SECONDARY, 1)
            .sanction(QIAN, OCTOBER.minusMonths(2).atDay(3), "5-1", "提醒谈话", 0)
            .reversal(ZHAO, OCTOBER.minusMonths(3).atDay(1), "", "书面检查")
            .lines();

    @Test
    void itIsNumberedAndDatedAsItWasIssued() {
        Bulletin bulletin = bulletin(Optional.of(issue()), Optional.empty());
        assertThat(bulletin.number()).contains("某法评〔2026〕3号");
        assertThat(bulletin.date()).isEqualTo("2026年11月5日");
        assertThat(paragraphs(bulletin))
                .containsSubsequence(
                        "本月没有经复议撤销的差错认定。因复议撤销、信息更正或者补充登记，自上期通报印发以来，冲销台账记录1条，其中责任追究1条；" + "更正后的结果已重新计入台账。冲销记录见附件表5。",
                        "上期通报印发后补登、本期一并通报的以前月份台账记录2条，见附件表4。",
                        "本通报为2026年第3期，2026年11月5日印发。本期截止台账第42号，链值" + HEAD.hash() + "。本期刊载台账记录4条。",
                        "特此通报。");
    }

    @Test
    void whatCameLateAndWhatWasReversedIsListedWithoutNames() {
        List<Block.Grid> grids = bulletin(Optional.of(issue()), Optional.empty()).annex().orElseThrow().body().stream()
                .map(Block.Grid.class::cast)
                .filter(grid -> grid.caption().contains("记录"))
                .toList();
        assertThat(grids).extracting(Block.Grid::caption).containsExactly("表4　补登记录", "表5　冲销记录");
        assertThat(grids.get(0).rows())
                .containsExactly(
                        List.of("2", "责任认定", "2026年8月3日", "较轻过错责任（次责），（2026）某0001民初2号"),
                        List.of("3", "责任追究", "2026年8月3日", "提醒谈话"));
        assertThat(grids.get(1).rows()).containsExactly(List.of("4", "1", "2026年7月1日", "书面检查"));
    }

    @Test
    void theFirstSummarisesWhatWasThereBefore() {
        OpeningBalance opening = new OpeningBalance(7, 1, 3, 5, 2);
        assertThat(paragraphs(bulletin(Optional.of(issue()), Optional.of(opening))))
                .contains("本期为首期。此前月份已登记的台账记录作为期初余额，不再逐条通报：责任认定7条，折算1条，责任追究3条，" + "涉及5人，扣发岗位津贴合计2个月。");
        assertThat(paragraphs(bulletin(Optional.of(issue()), Optional.of(new OpeningBalance(0, 0, 0, 0, 0)))))
                .contains("本期为首期，此前没有应予结转的台账记录。");
    }

    @Test
    void aDraftHasNeitherNumberNorIssue() {
        Bulletin draft = bulletin(Optional.empty(), Optional.empty());
        assertThat(draft.isDraft()).isTrue();
        assertThat(json(draft).has("issue")).isFalse();
        assertThat(paragraphs(draft).toString()).doesNotContain("期，", "印发。");
    }

    @Test
    void theFiguresSayTheSame() {
        JsonNode json = json(bulletin(Optional.of(issue()), Optional.of(new OpeningBalance(7, 1, 3, 5, 2))));
        assertThat(json.path("court").stringValue()).isEqualTo("invented");
        assertThat(json.path("month").stringValue()).isEqualTo("2026-10");
        assertThat(json.at("/issue/number").intValue()).isEqualTo(3);
        assertThat(json.at("/head/number").longValue()).isEqualTo(42);
        assertThat(json.at("/head/hash").stringValue()).isEqualTo(HEAD.hash());
        assertThat(json.path("published").toString()).isEqualTo("[1,2,3,4]");
        assertThat(json.path("late").toString()).isEqualTo("[2,3]");
        assertThat(json.path("reversals").toString()).isEqualTo("[4]");
        assertThat(json.at("/opening_balance/sanctions").intValue()).isEqualTo(3);
        assertThat(json.at("/figures/liabilities/total/cases/now").intValue()).isEqualTo(1);
        assertThat(json.at("/figures/reversals/sanctions").intValue()).isEqualTo(1);
        assertThat(json.at("/figures/liabilities/by_grade/parts").size()).isEqualTo(6);
    }

    @Test
    void theSameBulletinGivesTheSameFigures() {
        byte[] one = BulletinJson.write(bulletin(Optional.of(issue()), Optional.empty()));
        assertThat(new String(
                        BulletinJson.write(bulletin(Optional.of(issue()), Optional.empty())), StandardCharsets.UTF_8))
                .isEqualTo(new String(one, StandardCharsets.UTF_8));
    }

    private static Bulletin bulletin(Optional<Issue> issue, Optional<OpeningBalance> opening) {
        Edition edition = new Edition("invented", OCTOBER, issue, HEAD, PUBLISHED, opening);
        BulletinMaterial material = Fixture.material(List.of(), PUBLISHED.subList(0, 1), List.of(), List.of());
        return Bulletin.of(
                Fixture.court(Court.Naming.NONE, true),
                Fixture.rulebook(),
                material.reversing(edition.reversals()),
                edition);
    }

    private static Issue issue() {
        return new Issue("invented", OCTOBER, 2026, 3, AS_OF, Fixture.POSTED, HEAD, "某法评〔2026〕3号");
    }

    private static JsonNode json(Bulletin bulletin) {
        return JsonMapper.shared().readTree(BulletinJson.write(bulletin));
    }

    private static List<String> paragraphs(Bulletin bulletin) {
        return bulletin.body().stream()
                .flatMap(
                        block -> block instanceof Block.Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.of())
                .toList();
    }
}
