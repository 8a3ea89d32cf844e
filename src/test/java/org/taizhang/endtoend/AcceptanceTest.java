package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.WorkbookBuilder;
import org.taizhang.ledger.Head;
import org.taizhang.rulebook.Qianguo;

/** No silent landslide: what changes too much waits for the office (R44). */
class AcceptanceTest {

    @TempDir
    private Path folder;

    private House house;
    private Head before;

    @BeforeEach
    void settleTheSample() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
        house.run("nightly", House.SAMPLE.toString()).exits(0);
        before = house.soundHead();
    }

    @AfterEach
    void close() {
        house.soundHead();
        house.close();
    }

    @Test
    void aChangedThresholdStopsTheNightUntilItsPlanIsAccepted() throws Exception {
        house.useRulebook(withFourFlawsToAGeneral());

        assertThat(house.run("nightly").exits(7).out()).contains("规则册已变更", "settle --accept 1");
        assertThat(house.run("nightly").exits(7).out()).contains("settle --accept 1");
        assertThat(house.run("settle").exits(7).out()).contains("settle --accept 1");
        assertThat(house.run("settle", "--dry-run").exits(0).out()).contains("仅为预演");
        house.run("settle", "--accept", "2").exits(2);
        assertThat(house.soundHead()).as("nothing appended").isEqualTo(before);

        house.run("settle", "--accept", "1").exits(0);
        assertThat(house.ledger().contents()).isEqualTo(takenInUnder(withFourFlawsToAGeneral()));
        Head after = house.soundHead();
        assertThat(after).isNotEqualTo(before);
        house.run("nightly").exits(0);
        assertThat(house.soundHead()).isEqualTo(after);
    }

    @Test
    void changingItBackBeforeAcceptingNeedsNothing() throws Exception {
        house.useRulebook(withFourFlawsToAGeneral());
        house.run("nightly").exits(7);
        house.useRulebook(Qianguo.text(Map.of()));

        house.run("nightly").exits(0);
        assertThat(house.soundHead()).isEqualTo(before);
    }

    @Test
    void aPlanThatNoLongerFitsIsNotAccepted() throws Exception {
        house.useRulebook(withFourFlawsToAGeneral());
        house.run("nightly").exits(7);
        Path more = new WorkbookBuilder()
                .registration("2029-0001")
                .participant("2029-0001", "9001", "何一")
                .finding("2029-0001", "17-1", "工号=9001", "认定日期=2026-09-01")
                .write(folder.resolve("后来.xlsx"));
        house.run("import", more.toString()).exits(0);

        assertThat(house.run("settle", "--accept", "1").exits(7).out()).contains("settle --accept 2");
        assertThat(house.soundHead()).isEqualTo(before);
        house.run("settle", "--accept", "2").exits(0);
        assertThat(house.ledger().where("officer_no", "9001").size()).isEqualTo(2);
    }

    @Test
    void aRulebookThatChangesNoEntryIsNoLandslide() throws Exception {
        house.useRulebook(Qianguo.text(Map.of()).replace("GENERAL: 25", "GENERAL: 24"));

        house.run("nightly").exits(0);
        assertThat(house.soundHead()).isEqualTo(before);
    }

    @Test
    void moreReversalsThanTheLimitWaitUnderTheSameRulebook() throws Exception {
        house.set("settle-reversal-limit", "0");
        house.set("settle-reversal-percent", "0");
        String evaluation =
                house.ledger().where("kind", "LIABILITY").lines("evaluation_no").get(0);
        Path withdrawal =
                new WorkbookBuilder().row("评查登记", withdrawn(evaluation)).write(folder.resolve("作废.xlsx"));

        assertThat(house.run("nightly", withdrawal.toString()).exits(7).out()).contains("超过限额", "settle --accept 1");
        assertThat(house.soundHead()).isEqualTo(before);
        house.run("settle", "--accept", "1").exits(0);
        assertThat(house.ledger().where("evaluation_no", evaluation).size()).isZero();
    }

    private String[] withdrawn(String evaluation) {
        Map<String, String> stored = house.table("evaluations")
                .where("evaluation_no", evaluation)
                .rows()
                .get(0);
        return new String[] {
            "评查编号=" + evaluation,
            "案号=" + stored.get("case_no"),
            "案由=" + stored.get("cause"),
            "立案日期=" + stored.get("filed"),
            "审判组织=独任",
            "承办部门=" + stored.get("division"),
            "评查来源=" + stored.get("source"),
            "作废=是"
        };
    }

    private List<String> takenInUnder(String rulebook) throws Exception {
        try (House other = new House(Files.createDirectory(folder.resolve("other")))) {
            other.useRulebook(rulebook);
            other.run("nightly", House.SAMPLE.toString()).exits(0);
            return other.ledger().contents();
        }
    }

    private static String withFourFlawsToAGeneral() {
        String text = Qianguo.text(Map.of());
        int count = text.indexOf("count: 3", text.indexOf("  - id: flaws-to-general"));
        return text.substring(0, count) + "count: 4" + text.substring(count + "count: 3".length());
    }
}
