package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.extractor.ExtractorFactory;
import org.apache.poi.extractor.POITextExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.digest.Sha256;
import org.taizhang.intake.WorkbookBuilder;

/** Each sanction has one notice, the present one, and says of the articles what the Measures say. */
class NoticesTest {

    private static final Path MEASURES = Path.of("src/test/resources/regulations/qianguo-2019-measures.txt");
    private static final Pattern QUOTED = Pattern.compile("第([一二三四五六七八九十]+)条(第（([一二三四五六七八九十]+)）项)?“([^”]+)”");
    private static final Pattern ENTRY = Pattern.compile("告知书-(\\d{6})-.*\\.docx");
    private static final String PROPOSED = "告知书-000007-0001-王喆堃-拟处理.docx";
    private static final String DECIDED = "告知书-000007-0001-王喆堃-决定.docx";
    private static final String WITHDRAWN = "告知书-000007-0001-王喆堃-撤销.docx";

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void moveIn() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everySanctionOfAMonthHasOne() throws Exception {
        house.run("nightly", House.SAMPLE.toString()).exits(0);
        Map<String, List<String>> sanctions = new HashMap<>();
        for (String month : List.of("2023-12", "2024-06", "2026-06", "2026-10")) {
            sanctions.put(
                    month,
                    house.ledger().where("kind", "SANCTION").lines("effective_date", "entry_no").stream()
                            .filter(line -> line.startsWith(month))
                            .map(line -> "%06d".formatted(Integer.parseInt(line.split(",")[1])))
                            .sorted()
                            .toList());
            house.run("notices", "--month", month).exits(0);

            assertThat(sanctions.get(month)).isNotEmpty();
            assertThat(notices(month)).isEqualTo(sanctions.get(month));
            assertThat(house.files("notices/qianguo/" + month)).contains("封面清单.xlsx");
        }
        String measures = words(Files.readString(MEASURES));
        int quotations = 0;
        for (Path file : documents()) {
            Matcher quoted = QUOTED.matcher(text(file));
            while (quoted.find()) {
                String heading = quoted.group(3) == null ? "第" + quoted.group(1) + "条" : "（" + quoted.group(3) + "）";
                assertThat(measures).contains(heading + words(quoted.group(4)));
                quotations++;
            }
        }
        assertThat(quotations).isGreaterThan(4 * documents().size());

        Map<Path, String> before = hashes();
        assertThat(house.runOn("2026-11-20", "notices").exits(0).out()).contains("新写或者更新 0 份");
        assertThat(hashes()).isEqualTo(before);
    }

    @Test
    void theProposalGivesWayToTheDecisionAndThatToTheWithdrawal() throws Exception {
        conversion();
        house.run("notices", "--month", "2025-12").exits(0);
        assertThat(text(home("2025-12/" + PROPOSED)))
                .contains(
                        "责任追究拟处理意见告知书",
                        "王喆堃同志（民一庭，工号0001）",
                        "2025年1月10日（第1号）、2025年6月1日（第3号）、2025年12月1日（第5号）认定的瑕疵差错责任，累计3件次",
                        "拟对你作如下处理：批评教育，扣发办案补贴1个月。办案补贴的扣发期间为2026年1月（待决定）。",
                        "自收到本告知书之日起三个工作日内",
                        "十日内申请复议一次",
                        "自2025年11月3日起算，至2025年11月13日届满");

        night(decision("执行日期=2026-02-10"));
        house.run("notices", "--month", "2026-01").exits(0);
        assertThat(house.files("notices/qianguo/2025-12")).containsExactly("封面清单.xlsx");
        assertThat(house.files("notices/qianguo/2025-12/已替换")).hasSize(2);
        assertThat(text(home("2026-01/" + DECIDED)))
                .contains(
                        "责任追究决定告知书",
                        "决定对你作如下处理：批评教育，扣发办案补贴1个月。办案补贴的扣发期间为2026年2月。",
                        "决定文号：前法〔2026〕1号；决定日期：2026年1月5日，已于2026年2月10日执行。",
                        "申请复议")
                .doesNotContain("陈述和申辩", "拟对你");

        House.Answer night = night(new WorkbookBuilder()
                .finding("A", "17-1", "工号=0001", "复议申请日期=2025-01-02", "复议决定日期=2025-01-08", "复议结果=撤销", "认定日期="));
        assertThat(night.out()).contains(WITHDRAWN);
        assertThat(house.files("notices/qianguo/2026-01")).containsExactly("封面清单.xlsx");
        Path withdrawn = documents().stream()
                .filter(file -> file.getFileName().toString().equals(WITHDRAWN))
                .findFirst()
                .orElseThrow();
        assertThat(text(withdrawn))
                .contains(
                        "撤销责任追究决定告知书",
                        "2026年1月5日作出前法〔2026〕1号责任追究决定",
                        "2025年1月10日在",
                        "（评查编号A）中认定的瑕疵差错责任（台账第1号）",
                        "本院决定撤销前法〔2026〕1号责任追究决定");
        assertThat(house.run("nightly").exits(0).out()).doesNotContain(WITHDRAWN);
    }

    @Test
    void whatCameLateIsCaughtUpAndWhatSomebodyWroteIsKept() throws Exception {
        conversion();
        house.run("notices", "--month", "2025-06").exits(0);
        Path first = home("2025-06/告知书-000004-0001-王喆堃-拟处理.docx");
        Files.writeString(first, "改过");

        house.run("notices").exits(0);

        assertThat(notices("2025-06")).containsExactly("000004");
        assertThat(text(first)).contains("告诫");
        assertThat(house.files("notices/qianguo/2025-06/已替换"))
                .singleElement()
                .satisfies(name -> assertThat(Files.readString(home("2025-06/已替换/" + name)))
                        .isEqualTo("改过"));
        assertThat(notices("2025-12")).containsExactly("000007");
        assertThat(house.files("notices/qianguo/2026-10")).containsExactly("封面清单.xlsx");
        assertThat(house.run("notices", "--month", "六月").exits(2).err()).contains("六月");
    }

    /** Three flaws become a general one on 2025-12-01: entry 7, 批评教育 and a month of allowance. */
    private void conversion() throws Exception {
        WorkbookBuilder flaws = new WorkbookBuilder();
        for (String flaw : new String[] {"A 2025-01-10", "B 2025-06-01", "C 2025-12-01"}) {
            String[] parts = flaw.split(" ");
            String meeting = parts[0].equals("C") ? "2025-11-03" : "";
            flaws.registration(parts[0])
                    .participant(parts[0], "0001", "王喆堃")
                    .finding(parts[0], "17-1", "工号=0001", "质监委会议日期=" + meeting, "认定日期=" + parts[1]);
        }
        night(flaws);
    }

    private static WorkbookBuilder decision(String... cells) {
        String[] sound = {"台账号=7", "工号=0001", "决定文号=前法〔2026〕1号", "决定日期=2026-01-05"};
        return new WorkbookBuilder()
                .row("处理决定", Stream.of(sound, cells).flatMap(Stream::of).toArray(String[]::new));
    }

    private House.Answer night(WorkbookBuilder workbook) throws IOException {
        Path file = workbook.write(Files.createTempFile(folder, "评查", ".xlsx"));
        return house.run("nightly", file.toString()).exits(0);
    }

    private List<String> notices(String month) throws IOException {
        return house.files("notices/qianguo/" + month).stream()
                .map(ENTRY::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .sorted()
                .toList();
    }

    private Path home(String file) {
        return house.home().resolve("notices/qianguo").resolve(file);
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(house.home().resolve("notices"))) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    private Map<Path, String> hashes() throws IOException {
        Map<Path, String> hashes = new HashMap<>();
        for (Path file : documents()) {
            hashes.put(file, Sha256.of(file));
        }
        return hashes;
    }

    private static String text(Path document) throws IOException {
        try (POITextExtractor text = ExtractorFactory.createExtractor(document.toFile())) {
            return text.getText();
        }
    }

    private static String words(String text) {
        return text.replaceAll("(?m)^- ", "")
                .replaceAll("\\s", "")
                .replace('(', '（')
                .replace(')', '）');
    }
}
