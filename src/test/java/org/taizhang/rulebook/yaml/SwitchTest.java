package org.taizhang.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Readings;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Sanction;
import org.taizhang.rulebook.Tally;
import org.taizhang.rulebook.Window;

/** Each switch of the Measures' rulebook changes what it should, and nothing else (R17). */
class SwitchTest {

    private final Rulebook standard = RulebookFile.load(RulebookTexts.QIANGUO).orElseThrow();

    @Test
    void countUnit() {
        Rulebook changed = with("countUnit", "case", "finding");
        assertThat(changed.readings())
                .isEqualTo(new Readings(
                        Readings.CountUnit.FINDING,
                        Window.ROLLING,
                        Readings.Allowance.TIER_TOTAL,
                        Readings.Staff.APPLY));
        assertSameRules(changed);
    }

    @Test
    void window() {
        Rulebook changed = with("window", "rolling", "calendar");
        assertThat(changed.readings().window()).isEqualTo(Window.CALENDAR);
        assertSameRules(changed);
    }

    @Test
    void allowance() {
        Rulebook changed = with("allowance", "tier-total", "per-event");
        assertThat(changed.readings().allowance()).isEqualTo(Readings.Allowance.PER_EVENT);
        assertSameRules(changed);
    }

    @Test
    void staff() {
        Rulebook changed = with("staff", "apply", "record-only");
        assertThat(changed.readings().staff()).isEqualTo(Readings.Staff.RECORD_ONLY);
        assertSameRules(changed);
    }

    @Test
    void cascadeDecidesWhetherConvertedGeneralsCount() {
        Rulebook changed = with("cascade", "true", "false");
        assertThat(standard.conversions())
                .extracting(Conversion::id, Conversion::countsConverted)
                .containsExactly(
                        tuple("flaws-to-general", true),
                        tuple("generals-to-major", true),
                        tuple("major-secondary-to-primary", true));
        assertThat(changed.conversions())
                .extracting(Conversion::id, Conversion::countsConverted)
                .containsExactly(
                        tuple("flaws-to-general", true),
                        tuple("generals-to-major", false),
                        tuple("major-secondary-to-primary", true));
        assertThat(changed.readings()).isEqualTo(standard.readings());
        assertThat(changed.tallies()).isEqualTo(standard.tallies());
    }

    @Test
    void secondaryOfEveryGradeIsCountedForItself() {
        Rulebook changed = with("secondary", "major-only", "every-grade");
        Tally flaws = changed.tally("FLAW", Role.SECONDARY);
        assertThat(flaws.id()).isEqualTo("secondary-flaws");
        assertThat(changed.sanctions(flaws))
                .extracting(Sanction::item, Sanction::measure)
                .containsExactly(tuple(Optional.empty(), "记录在案"));
        assertThat(changed.conversion(flaws))
                .get()
                .extracting(Conversion::count, Conversion::grade, Conversion::role, Conversion::countsConverted)
                .containsExactly(3, "FLAW", Role.PRIMARY, true);
        Tally generals = changed.tally("GENERAL", Role.SECONDARY);
        assertThat(changed.conversion(generals))
                .get()
                .extracting(Conversion::grade, Conversion::role)
                .containsExactly("GENERAL", Role.PRIMARY);
        assertThat(changed.tally("FLAW", Role.PRIMARY)).isEqualTo(standard.tally("FLAW", Role.PRIMARY));
        assertThat(changed.tally("MAJOR", Role.SECONDARY)).isEqualTo(standard.tally("MAJOR", Role.SECONDARY));
    }

    @Test
    void theReadingShownIsThatOfTheValueChosen() {
        assertThat(reading(standard, "window")).startsWith("自前一次认定之日起连续计算");
        assertThat(reading(with("window", "rolling", "calendar"), "window")).startsWith("按自然年度计算");
    }

    @Test
    void everyCombinationOfValuesIsSound() {
        List<String> texts = List.of(RulebookTexts.text(RulebookTexts.QIANGUO));
        for (Interpretation interpretation : standard.interpretations()) {
            if (interpretation.value().isPresent()) {
                texts = texts.stream()
                        .flatMap(text -> interpretation.options().stream()
                                .map(option -> set(
                                        text,
                                        interpretation.id(),
                                        interpretation.value().orElseThrow(),
                                        option.value())))
                        .toList();
            }
        }
        assertThat(texts).hasSize(64).doesNotHaveDuplicates();
        assertThat(texts)
                .allSatisfy(
                        text -> assertThat(RulebookFile.parse("qianguo", text).problems())
                                .isEmpty());
    }

    private static String reading(Rulebook rulebook, String id) {
        return rulebook.interpretations().stream()
                .filter(interpretation -> interpretation.id().equals(id))
                .map(Interpretation::reading)
                .findFirst()
                .orElseThrow();
    }

    private void assertSameRules(Rulebook changed) {
        assertThat(changed.tallies()).isEqualTo(standard.tallies());
        assertThat(changed.sanctions()).isEqualTo(standard.sanctions());
        assertThat(changed.conversions()).isEqualTo(standard.conversions());
        assertThat(changed.hash()).isNotEqualTo(standard.hash());
    }

    private static Rulebook with(String switchId, String from, String to) {
        String text = set(RulebookTexts.text(RulebookTexts.QIANGUO), switchId, from, to);
        return RulebookFile.parse("qianguo", text).orElseThrow();
    }

    private static String set(String text, String switchId, String from, String to) {
        int at = text.indexOf("  - id: " + switchId + "\n");
        int end = text.indexOf("    options:", at);
        String changed = RulebookTexts.edited(text.substring(at, end), "value: " + from + "\n", "value: " + to + "\n");
        return text.substring(0, at) + changed + text.substring(end);
    }
}
