package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bulletins of the sample: what the .docx says is what the .json says is what {@code export ledger} adds up to. */
class BulletinOfSampleTest {

    private static House house;
    private static Rows ledger;

    @BeforeAll
    static void run(@TempDir Path folder) throws Exception {
        house = new House(folder);
        house.run("nightly", House.SAMPLE.toString()).exits(0);
        ledger = house.ledger();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01", "2024-01", "2025-03", "2026-01", "2026-06", "2026-10"})
    void everyNumberInTheTextIsAFigureOfTheJson(String month) throws IOException {
        house.run("bulletin", "--month", month).exits(0);
        JsonNode json = json(month);
        StatedFigures stated = new StatedFigures(json);
        try (XWPFDocument document = document(month)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    String text = paragraph.getText();
                    if (text.matches("[一二三四五六七八九十]+、.*")) {
                        stated.heading(text);
                    } else if (text.equals("附件")) {
                        break;
                    } else if (paragraph.getStyle().equals("OfficialBODY")) {
                        stated.paragraph(text);
                    }
                }
            }
        }
        assertThat(stated.read()).isGreaterThan(month.equals("2023-01") ? 0 : 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01", "2025-03", "2026-01", "2026-06", "2026-10"})
    void theFiguresOfTheJsonAreSumsOverTheLedger(String month) throws IOException {
        house.run("bulletin", "--month", month).exits(0);
        JsonNode figures = json(month).path("figures");
        Rows liabilities = ledger.where("kind", "LIABILITY");
        Rows sanctions = ledger.where("kind", "SANCTION");
        assertCompared(figures.at("/liabilities/total/cases"), liabilities, month);
        assertCompared(figures.at("/sanctions/total/cases"), sanctions, month);
        assertParts(figures.at("/liabilities/by_grade"), liabilities, "grade", month);
        assertParts(figures.at("/liabilities/by_division"), liabilities, "division", month);
        assertParts(figures.at("/conversions"), ledger.where("kind", "CONVERSION"), "grade", month);
        for (JsonNode division : figures.at("/liabilities/grades_by_division")) {
            Rows own = liabilities.where("division", division.path("division").asString());
            assertParts(division, own, "grade", month);
        }
        assertThat(figures.at("/sanctions/months/now").intValue())
                .isEqualTo(sanctions.lines("effective_date", "months").stream()
                        .filter(line -> line.startsWith(month))
                        .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(',') + 1)))
                        .sum());
    }

    @Test
    void theTablesSayTheFiguresOfTheJson() throws IOException {
        String month = "2026-06";
        house.run("bulletin", "--month", month).exits(0);
        JsonNode divisions = json(month).at("/figures/liabilities/grades_by_division");
        try (XWPFDocument document = document(month)) {
            XWPFTable table = document.getTables().stream()
                    .filter(each ->
                            cells(each, 0).contains("瑕疵差错") && cells(each, 0).contains("部门"))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getNumberOfRows()).isEqualTo(divisions.size() + 2);
            for (int row = 0; row < divisions.size(); row++) {
                JsonNode division = divisions.get(row);
                List<String> cells = cells(table, row + 1);
                assertThat(cells.get(0)).isEqualTo(division.path("division").asString());
                JsonNode parts = division.path("parts");
                assertThat(cells.subList(1, 1 + parts.size()))
                        .isEqualTo(IntStream.range(0, parts.size())
                                .mapToObj(
                                        part -> parts.get(part).at("/cases/now").toString())
                                .toList());
                assertThat(cells.get(1 + parts.size()))
                        .isEqualTo(division.at("/total/cases/now").toString());
            }
        }
    }

    @Test
    void withoutLibreOfficeTheCommandSaysSoOnceAndIsDone() {
        House.Answer answer = house.run("bulletin", "--month", "2026-05").exits(0);
        assertThat(answer.out()).containsOnlyOnce("未生成 PDF");
    }

    private static void assertParts(JsonNode breakdown, Rows rows, String column, String month) {
        for (JsonNode part : breakdown.path("parts")) {
            assertCompared(
                    part.path("cases"), rows.where(column, part.path("code").asString()), month);
        }
    }

    private static void assertCompared(JsonNode compared, Rows rows, String month) {
        YearMonth now = YearMonth.parse(month);
        assertThat(compared.path("now").longValue()).isEqualTo(count(rows, now));
        assertThat(compared.path("before").longValue()).isEqualTo(count(rows, now.minusMonths(1)));
        assertThat(compared.path("year_ago").longValue()).isEqualTo(count(rows, now.minusYears(1)));
    }

    private static long count(Rows rows, YearMonth month) {
        return rows.lines("effective_date").stream()
                .filter(day -> day.startsWith(month.toString()))
                .count();
    }

    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .toList();
    }

    private static JsonNode json(String month) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file(month, "json")));
    }

    private static XWPFDocument document(String month) throws IOException {
        return new XWPFDocument(Files.newInputStream(file(month, "docx")));
    }

    private static Path file(String month, String kind) {
        return house.home().resolve("bulletins/qianguo/案件质量评查情况通报-" + month + "-草稿." + kind);
    }
}
