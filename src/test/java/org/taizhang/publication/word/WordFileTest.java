package org.taizhang.publication.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.publication.Fixture.OCTOBER;
import static org.taizhang.publication.Fixture.QIAN;
import static org.taizhang.publication.Fixture.ZHAO;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.taizhang.court.Court;
import org.taizhang.publication.Block;
import org.taizhang.publication.Fixture;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.Paper;
import org.taizhang.publication.bulletin.Bulletin;
import org.taizhang.publication.bulletin.BulletinPaper;
import org.taizhang.rulebook.Role;

class WordFileTest {

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    @TempDir
    Path folder;

    @Test
    void thePageIsThatOfAnOfficialDocument() throws IOException {
        try (XWPFDocument file = written(bulletin())) {
            CTSectPr section = file.getDocument().getBody().getSectPr();
            CTPageSz size = section.getPgSz();
            assertThat(mm(size.getW())).isEqualTo(210);
            assertThat(mm(size.getH())).isEqualTo(297);
            CTPageMar margins = section.getPgMar();
            assertThat(List.of(
                            mm(margins.getTop()),
                            mm(margins.getBottom()),
                            mm(margins.getLeft()),
                            mm(margins.getRight())))
                    .containsExactly(37L, 35L, 28L, 26L);
            assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES);
            assertThat(section.getDocGrid().getLinePitch()).isEqualTo(BigInteger.valueOf(579));
        }
    }

    @Test
    void fontsAndSizesAreThoseOfTheStandard() throws IOException {
        try (XWPFDocument file = written(bulletin())) {
            assertStyle(file, "公文正文", "仿宋_GB2312", 32, 579);
            assertStyle(file, "公文一级标题", "黑体", 32, 579);
            assertStyle(file, "公文二级标题", "楷体_GB2312", 32, 579);
            assertStyle(file, "公文三级标题", "仿宋_GB2312", 32, 579);
            assertStyle(file, "公文标题", "方正小标宋简体", 44, 640);
            assertStyle(file, "版记", "仿宋_GB2312", 28, 500);
            assertStyle(file, "公文页码", "宋体", 28, 340);
            CTStyle mark = style(file, "发文机关标志");
            assertThat(mark.getRPr().getColorArray(0).xgetVal().getStringValue())
                    .isEqualTo("FF0000");
        }
    }

    @Test
    void pageNumbersStandOutside() throws IOException {
        try (XWPFDocument file = written(bulletin())) {
            assertThat(file.getEvenAndOddHeadings()).isTrue();
            XWPFFooter odd = file.getHeaderFooterPolicy().getDefaultFooter();
            XWPFFooter even = file.getHeaderFooterPolicy().getEvenPageFooter();
            assertPageNumber(odd, ParagraphAlignment.RIGHT);
            assertPageNumber(even, ParagraphAlignment.LEFT);
        }
    }

    @Test
    void theTextIsTheModelsToTheLetter() throws IOException {
        Bulletin bulletin = bulletin();
        List<String> expected =
                new ArrayList<>(List.of("草稿", "某某县人民法院文件", "（草稿，未编发文字号）", bulletin.title(), bulletin.addressee()));
        bulletin.body().stream().map(WordFileTest::text).forEach(expected::add);
        Bulletin.Annex annex = bulletin.annex().orElseThrow();
        expected.addAll(List.of("附件：" + annex.title(), "某某县人民法院", "2026年11月5日", "附件", annex.title()));
        annex.body().stream().map(WordFileTest::text).forEach(expected::add);
        try (XWPFDocument file = written(bulletin)) {
            List<String> beforeImprint = texts(file).subList(0, texts(file).size() - 1);
            assertThat(beforeImprint.stream().filter(text -> !text.isEmpty())).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void theTableSaysTheModelsFigures() throws IOException {
        Bulletin bulletin = bulletin();
        Block.Grid grid = bulletin.body().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .findFirst()
                .orElseThrow();
        try (XWPFDocument file = written(bulletin)) {
            XWPFTable table = file.getTables().get(0);
            assertThat(cells(table, 0))
                    .isEqualTo(grid.columns().stream()
                            .map(Block.GridColumn::header)
                            .toList());
            assertThat(table.getNumberOfRows()).isEqualTo(grid.rows().size() + 1);
            for (int r = 0; r < grid.rows().size(); r++) {
                assertThat(cells(table, r + 1)).isEqualTo(grid.rows().get(r));
            }
        }
    }

    @Test
    void everyTableRepeatsItsHeaderAndKeepsItsRowsWhole() throws IOException {
        try (XWPFDocument file = written(Papers.bulletin(true))) {
            assertThat(file.getTables()).hasSize(1).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).hasSize(46).allMatch(XWPFTableRow::isCantSplitRow);
            });
        }
    }

    @Test
    void noTagIsLeftAnywhere() throws IOException {
        for (Paper paper : List.of(Papers.bulletin(true), Papers.bulletin(false), Papers.notice("赵喆"))) {
            try (XWPFDocument file = written(paper)) {
                assertThat(TagLine.of(file)).allSatisfy(line -> {
                    assertThat(line.tags()).isEmpty();
                    assertThat(line.broken()).isEmpty();
                });
            }
        }
    }

    @Test
    void theImprintSaysWhoPrintedItAndWhen() throws IOException {
        try (XWPFDocument file = written(Papers.bulletin(true))) {
            XWPFParagraph last = file.getParagraphs().get(file.getParagraphs().size() - 1);
            assertThat(last.getCTP().xmlText())
                    .contains("前郭县人民法院审判管理办公室", "2026年11月5日印发", "<wp:align>bottom</wp:align>");
        }
    }

    @Test
    void anIssuedBulletinHasItsNumberAndNoDraftMark() throws IOException {
        Bulletin draft = bulletin();
        Bulletin issued = new Bulletin(
                draft.issuer(),
                Optional.of("某法评〔2026〕3号"),
                draft.title(),
                draft.addressee(),
                draft.body(),
                draft.annex(),
                draft.dated(),
                draft.figures(),
                draft.edition());
        try (XWPFDocument file = written(issued)) {
            assertThat(file.getParagraphs()).extracting(XWPFParagraph::getText).contains("某法评〔2026〕3号");
            assertThat(file.getParagraphs()).extracting(XWPFParagraph::getText).noneMatch(text -> text.contains("草稿"));
        }
    }

    @Test
    void aLineWithNothingToSayGoes() throws IOException {
        try (XWPFDocument notice = written(Papers.notice("赵喆"));
                XWPFDocument bulletin = written(Papers.bulletin(List.of(new Block.Paragraph("特此通报。"))))) {
            assertThat(texts(notice)).startsWith("前郭县人民法院", "责任追究拟处理意见告知书", "", "赵喆：");
            assertThat(texts(bulletin)).contains("特此通报。").doesNotContain("附件");
        }
    }

    @Test
    void theSignatureNeverStandsOnAPageWithoutText() throws IOException {
        try (XWPFDocument file = written(Papers.bulletin(true))) {
            List<XWPFParagraph> lines = file.getParagraphs();
            int last = texts(file).indexOf("特此通报。");
            assertThat(texts(file).subList(last, last + 4))
                    .containsExactly("特此通报。", "附件：适用的解释口径", "前郭县人民法院", "2026年11月5日");
            assertThat(lines.get(last).isKeepNext()).isTrue();
            for (String style : List.of("附件说明", "公文署名")) {
                assertThat(style(file, style).getPPr().isSetKeepNext())
                        .as(style)
                        .isTrue();
            }
        }
    }

    @Test
    void theLastLinesGoWithTheSignatureButNoMoreThanFive() throws IOException {
        List<Block> body = List.of(
                new Block.Paragraph("一".repeat(28 * 3)),
                new Block.Paragraph("二".repeat(28 * 3 + 1)),
                new Block.Paragraph("特此通报。"));
        try (XWPFDocument file = written(Papers.bulletin(body))) {
            int first = texts(file).indexOf("一".repeat(28 * 3));
            assertThat(file.getParagraphs().subList(first, first + 3))
                    .extracting(XWPFParagraph::isKeepNext)
                    .containsExactly(false, true, true);
        }
    }

    @Test
    void aHashMayBreakAnywhereAndNothingElseMay() throws IOException {
        String hash = "0123456789abcdef".repeat(4);
        String text = "链值" + hash + "。本期刊载台账记录6条。";
        List<Block> body = List.of(new Block.Paragraph(text), new Block.Paragraph("本月评查完毕案件1234567件。"));
        try (XWPFDocument file = written(Papers.bulletin(body))) {
            int first = texts(file).indexOf(text);
            XWPFParagraph line = file.getParagraphs().get(first);
            assertThat(line.getRuns()).extracting(XWPFRun::text).containsExactly("链值", hash, "。本期刊载台账记录6条。");
            assertThat(line.getRuns()).extracting(XWPFRun::getLang).containsExactly(null, "zh-CN", null);
            assertThat(line.getCTP().getPPr().getWordWrap().getVal()).isEqualTo(false);
            assertThat(file.getParagraphs().get(first + 1).getCTP().getPPr().isSetWordWrap())
                    .isFalse();
        }
    }

    @Test
    void aCourtsLongNameFitsTheLine() throws IOException {
        Paper paper = Papers.bulletin(true);
        Map<String, String> texts = new HashMap<>(paper.texts());
        texts.put("发文机关", "前郭尔罗斯蒙古族自治县人民法院");
        Paper longer = new Paper(paper.kind(), paper.title(), paper.author(), paper.dated(), texts, paper.bodies());
        try (XWPFDocument file = written(longer)) {
            XWPFParagraph mark = file.getParagraphs().get(1);
            assertThat(mark.getRuns().get(0).getFontSizeAsDouble()
                            * mark.getText().length())
                    .isLessThanOrEqualTo(442);
        }
    }

    @Test
    void theSamePaperGivesTheSameBytesItsChartsIncluded() throws IOException {
        assertThat(write(Papers.bulletin(true), "one.docx"))
                .hasSameBinaryContentAs(write(Papers.bulletin(true), "other.docx"));
    }

    private static Bulletin bulletin() {
        List<LedgerLine> lines = new Fixture()
                .liability(ZHAO, OCTOBER.atDay(3), "G0", Role.PRIMARY, 2)
                .sanction(ZHAO, OCTOBER.atDay(3), "5-1", "提醒谈话", 0)
                .liability(QIAN, OCTOBER.atDay(4), "G5", Role.PRIMARY, 2)
                .sanction(QIAN, OCTOBER.atDay(4), "5-4", "调整岗位", 6)
                .lines();
        return Bulletin.draft(
                Fixture.court(Court.Naming.FROM_NAMED_ITEM, true),
                Fixture.rulebook(),
                Fixture.material(Fixture.evaluations(3, OCTOBER.atDay(5)), lines, List.of(), List.of()));
    }

    private XWPFDocument written(Bulletin bulletin) throws IOException {
        return written(BulletinPaper.of(bulletin));
    }

    private XWPFDocument written(Paper paper) throws IOException {
        try (InputStream in = Files.newInputStream(write(paper, "文书.docx"))) {
            return new XWPFDocument(in);
        }
    }

    private Path write(Paper paper, String name) throws IOException {
        Path target = folder.resolve(name);
        WordFile.write(paper, new Templates(TemplateFiles.FOLDER), target);
        return target;
    }

    private static void assertStyle(XWPFDocument file, String name, String font, int size, int line) {
        CTStyle style = style(file, name);
        assertThat(style.getRPr().getRFontsArray(0).getEastAsia()).isEqualTo(font);
        assertThat(style.getRPr().getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(size));
        assertThat(style.getPPr().getSpacing().getLine()).isEqualTo(BigInteger.valueOf(line));
        assertThat(style.getPPr().getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
    }

    private static CTStyle style(XWPFDocument file, String name) {
        return file.getStyles().getStyleWithName(name).getCTStyle();
    }

    private static void assertPageNumber(XWPFFooter footer, ParagraphAlignment alignment) {
        XWPFParagraph line = footer.getParagraphArray(0);
        assertThat(line.getAlignment()).isEqualTo(alignment);
        assertThat(line.getText()).isEqualTo("— 1 —");
        assertThat(line.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof Block.Chart chart) {
            return chart.caption();
        }
        return block instanceof Block.Note note ? note.text() : ((Block.Grid) block).caption();
    }

    private static List<String> texts(XWPFDocument file) {
        return file.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .toList();
    }

    private static long mm(Object twips) {
        return Math.round(((Number) twips).doubleValue() / TWIPS_PER_MM);
    }
}
