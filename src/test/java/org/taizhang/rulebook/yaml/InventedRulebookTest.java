package org.taizhang.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Fact;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Vocabulary.Term;

/** A rulebook of another shape than the Measures' is read just as well. */
class InventedRulebookTest {

    private final Rulebook rulebook = RulebookFile.load(RulebookTexts.INVENTED).orElseThrow();

    @Test
    void hasItsOwnGradesItemsAndValidity() {
        assertThat(rulebook.grades())
                .extracting(Grade::code)
                .containsExactly("SLIP", "DEFECT", "ORDINARY", "SERIOUS", "GRAVE", "UNLAWFUL");
        assertThat(rulebook.sanctions().stream()
                        .flatMap(sanction -> sanction.item().stream())
                        .map(Provision::code)
                        .distinct())
                .containsExactly("22-1", "22-2", "22-3", "22-4");
        assertThat(rulebook.inForceOn(LocalDate.of(2035, 12, 31))).isTrue();
        assertThat(rulebook.inForceOn(LocalDate.of(2036, 1, 1))).isFalse();
        assertThat(rulebook.roleLabels().get(Role.PRIMARY).label()).isEqualTo("直接责任");
        assertThat(rulebook.vocabulary().value(Term.ORGAN, "合议庭")).contains("合议审理");
    }

    @ParameterizedTest
    @CsvSource({"故意, '', UNLAWFUL", "重大过失, 严重后果, GRAVE", "重大过失, 损失, SERIOUS", "轻过失, 严重后果, ORDINARY", "'', '', ORDINARY"
    })
    void faultAndConsequenceDecideTheGrade(String fault, String consequence, String grade) {
        Circumstance circumstance = rulebook.circumstances().get(Provision.of("13-2"));
        Map<Fact, Set<String>> facts = Map.of(Fact.FAULT, Set.of(fault), Fact.CONSEQUENCES, Set.of(consequence));
        assertThat(circumstance
                        .grade(fact -> facts.getOrDefault(fact, Set.of()))
                        .code())
                .isEqualTo(grade);
    }

    @Test
    void convertsOtherNumbersWithinOtherPeriods() {
        assertThat(rulebook.conversions())
                .containsExactly(
                        conversion("slips-to-defect", "slips", 4, new Span(6, Span.Unit.MONTHS), "DEFECT", false),
                        conversion(
                                "defects-to-ordinary", "defects", 2, new Span(2, Span.Unit.YEARS), "ORDINARY", false),
                        conversion(
                                "indirect-to-direct",
                                "serious-indirect",
                                2,
                                new Span(18, Span.Unit.MONTHS),
                                "SERIOUS",
                                true));
    }

    private static Conversion conversion(
            String id, String tally, int count, Span within, String grade, boolean countsConverted) {
        return new Conversion(id, Provision.of("24"), tally, count, within, grade, Role.PRIMARY, countsConverted);
    }
}
