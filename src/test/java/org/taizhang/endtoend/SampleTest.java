package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.rulebook.Qianguo;

/** The sample workbook gives the ledgers that an independent program computed from the clauses. */
class SampleTest {

    private static final Path EXPECTED = Path.of("src/test/resources/samples");
    private static final String[] COLUMNS = {
        "officer_no", "kind", "effective_date", "grade", "role", "item", "points", "months", "evaluation_no"
    };

    @TempDir
    private Path home;

    @Test
    void underTheReadingsThatShip() throws Exception {
        try (House house = new House(home)) {
            house.run("import", House.SAMPLE.toString()).exits(0);
            assertThat(house.ledger().size()).as("import settles nothing").isZero();
            house.run("settle").exits(0);

            assertLedger(house, "expected-ledger.csv");
            assertThat(scored(house.table("evaluations")))
                    .containsExactlyElementsOf(scored(Rows.read(EXPECTED.resolve("expected-scores.csv")))
                            .toList());
            assertThat(house.soundHead().number())
                    .isEqualTo(house.ledger("--all").size());

            house.run("settle").exits(0);
            assertThat(house.ledger("--all").size()).as("nothing new").isEqualTo(526);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "window,    calendar,    calendar",
        "cascade,   false,       no-cascade",
        "allowance, per-event,   per-event",
        "secondary, every-grade, secondary-every-grade",
        "staff,     record-only, staff-record-only"
    })
    void underOneSwitchedReading(String reading, String value, String file) throws Exception {
        try (House house = new House(home)) {
            house.useRulebook(Qianguo.text(Map.of(reading, value)));
            house.run("import", House.SAMPLE.toString()).exits(0);
            house.run("settle").exits(0);

            assertLedger(house, "expected-ledger-" + file + ".csv");
            house.soundHead();
        }
    }

    @Test
    void asOneNightWithItsDocuments() throws Exception {
        try (House house = new House(home)) {
            House.Answer night = house.run("nightly", House.SAMPLE.toString()).exits(0);

            assertThat(night.out()).contains("接收", "校验", "入库", "追责", "台账", "通报", "完成");
            assertLedger(house, "expected-ledger.csv");
            assertThat(house.files("archive/qianguo")).containsExactly("HZ000001-" + House.SAMPLE.getFileName());
            assertThat(house.files("ledgers/qianguo"))
                    .containsExactly(
                            "heads.log",
                            "期限提醒-刑事审判庭.xlsx",
                            "期限提醒-执行局.xlsx",
                            "期限提醒-民事审判一庭.xlsx",
                            "期限提醒-民事审判二庭.xlsx",
                            "期限提醒-立案庭.xlsx",
                            "期限提醒-行政审判庭.xlsx",
                            "责任追究台账.xlsx");
            assertThat(house.files("bulletins/qianguo"))
                    .containsExactly(
                            "案件质量评查情况通报-2026-10-草稿.docx", "案件质量评查情况通报-2026-10-草稿.html", "案件质量评查情况通报-2026-10-草稿.json");
            assertThat(night.out()).contains("未生成 PDF", "libreoffice");
            assertThat(Files.exists(House.SAMPLE)).as("a named file stays").isTrue();
        }
    }

    private static void assertLedger(House house, String file) {
        assertThat(house.ledger().lines(COLUMNS).stream().sorted())
                .containsExactlyElementsOf(Rows.read(EXPECTED.resolve(file)).lines(COLUMNS).stream()
                        .sorted()
                        .toList());
    }

    /** Evaluations that have a score; the expected file lists no others. */
    private static Stream<String> scored(Rows evaluations) {
        return evaluations.lines("evaluation_no", "score", "quality_class").stream()
                .filter(line -> !line.endsWith(",,"))
                .sorted();
    }
}
