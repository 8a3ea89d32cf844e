package org.taizhang.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.publication.Block;
import org.taizhang.publication.word.Papers;
import org.taizhang.publication.word.Templates;
import org.taizhang.publication.word.WordFile;

/** What LibreOffice prints, where it is installed. */
class PdfFileTest {

    private static final float MM = 72 / 25.4f;
    private static final String LINE = "国";
    /** Fonts that may stand in for those the documents name; see {@code pdf/fonts.conf}. */
    private static final String WHITELIST =
            "(FZXiaoBiaoSong|FangSong|SimFang|Fandol|LXGWWenKai|NotoSerif|NotoSans|SimHei|KaiTi|SimSun).*";

    @TempDir
    static Path folder;

    private static PDDocument bulletin;
    private static PDDocument grid;
    private static PDDocument numbers;

    @BeforeAll
    static void printOnce() throws IOException {
        PdfPrinter printer = PdfPrinter.of(LibreOffice.AUTO, System.getenv("PATH"));
        assumeTrue(printer.isThere(), "LibreOffice is not installed");
        Templates templates = new Templates(Path.of("data/templates"));
        WordFile.write(Papers.bulletin(true), templates, folder.resolve("通报.docx"));
        Block.Paragraph line = new Block.Paragraph(LINE.repeat(28 * 60));
        WordFile.write(Papers.bulletin(List.of(line)), templates, folder.resolve("版心.docx"));
        Block.Paragraph figures = new Block.Paragraph("截至2026年10月23日，占33.3%，上升27.5个百分点；".repeat(40));
        WordFile.write(Papers.bulletin(List.of(figures)), templates, folder.resolve("数字.docx"));
        List<Path> printed =
                printer.print(List.of(folder.resolve("通报.docx"), folder.resolve("版心.docx"), folder.resolve("数字.docx")));
        assertThat(printed)
                .containsExactly(folder.resolve("通报.pdf"), folder.resolve("版心.pdf"), folder.resolve("数字.pdf"));
        bulletin = Loader.loadPDF(printed.get(0).toFile());
        grid = Loader.loadPDF(printed.get(1).toFile());
        numbers = Loader.loadPDF(printed.get(2).toFile());
    }

    @AfterAll
    static void close() throws IOException {
        if (grid != null) {
            bulletin.close();
            grid.close();
            numbers.close();
        }
    }

    @Test
    void everyPageIsA4() {
        assertThat(bulletin.getPages()).isNotEmpty().allSatisfy(page -> {
            assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
            assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
        });
    }

    @Test
    void everyFontIsEmbeddedAndOneThatMayStandIn() throws IOException {
        for (PDPage page : bulletin.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName().replaceFirst("^[A-Z]{6}\\+", "")).matches(WHITELIST);
            }
        }
    }

    @Test
    void namesWithRareCharactersAreThere() throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        // they may be set in another font, and so apart from the characters around them
        reader.setSortByPosition(true);
        String text = reader.getText(bulletin).replaceAll("\\s", "");
        assertThat(text).contains("被追究人员：" + Papers.RARE + "。");
    }

    @Test
    void theTextStaysWithinTheTypeAreaAndThePageNumberBelowIt() throws IOException {
        for (int page = 1; page <= bulletin.getNumberOfPages(); page++) {
            List<TextPosition> numbers = new ArrayList<>();
            for (TextPosition character : characters(bulletin, page)) {
                if (character.getYDirAdj() > (297 - 35) * MM + 2) {
                    numbers.add(character);
                    continue;
                }
                assertThat(character.getXDirAdj()).isGreaterThan(28 * MM - 2);
                // a full stop may hang over the line's end
                assertThat(character.getXDirAdj()).isLessThan((210 - 26) * MM + 1);
                assertThat(character.getYDirAdj()).isGreaterThan(37 * MM);
            }
            assertThat(numbers).as("page number of page %d", page).isNotEmpty();
            boolean right = numbers.get(0).getXDirAdj() > 105 * MM;
            assertThat(right).as("outside on page %d", page).isEqualTo(page % 2 == 1);
        }
    }

    @Test
    void aPageHolds22LinesOf28Characters() throws IOException {
        Map<Integer, Integer> lines = new TreeMap<>();
        characters(grid, 2).stream()
                .filter(character -> character.getUnicode().equals(LINE))
                .forEach(character -> lines.merge(Math.round(character.getYDirAdj()), 1, Integer::sum));
        assertThat(lines.values()).hasSize(22).allMatch(characters -> characters == 28);
    }

    @Test
    void noLineBreaksWithinANumberOrBeforeItsPercentSign() throws IOException {
        StringBuilder starts = new StringBuilder();
        String number = "[0-9.%]";
        TextPosition before = null;
        for (int page = 1; page <= numbers.getNumberOfPages(); page++) {
            for (TextPosition character : characters(numbers, page)) {
                boolean isNewLine = before != null && character.getXDirAdj() < before.getXDirAdj();
                if (isNewLine && before.getUnicode().matches(number)) {
                    starts.append(character.getUnicode());
                }
                before = character;
            }
        }
        assertThat(starts.toString()).isNotEmpty().doesNotContainPattern(number);
    }

    @Test
    void theMarkBegins35MillimetresBelowTheTopOfTheTypeArea() throws IOException {
        int dpi = 100;
        BufferedImage page = new PDFRenderer(bulletin).renderImageWithDPI(0, dpi);
        int top = IntStream.range(0, page.getHeight())
                .filter(y -> IntStream.range(0, page.getWidth()).anyMatch(x -> isRed(page.getRGB(x, y))))
                .findFirst()
                .orElseThrow();
        assertThat(top * 25.4 / dpi).isCloseTo(37 + 35, within(1.0));
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xFF) > 200 && (rgb >> 8 & 0xFF) < 80 && (rgb & 0xFF) < 80;
    }

    @Test
    void theImprintEndsTheLastPageOnTheTypeAreasEdge() throws IOException {
        int last = bulletin.getNumberOfPages();
        List<TextPosition> characters = characters(bulletin, last);
        int printed = IntStream.range(0, characters.size())
                .filter(i -> characters.get(i).getUnicode().equals("印")
                        && characters.get(i + 1).getUnicode().equals("发"))
                .findFirst()
                .orElseThrow();
        assertThat(characters.get(printed).getYDirAdj() / MM).isBetween(297 - 35 - 8f, 297 - 35f);
    }

    @Test
    void nothingOfTheWorkIsLeftBehind() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("通报.docx", "版心.docx", "数字.docx", "通报.pdf", "版心.pdf", "数字.pdf");
        }
    }

    private static List<TextPosition> characters(PDDocument document, int page) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition character) {
                all.add(character);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return all;
    }
}
