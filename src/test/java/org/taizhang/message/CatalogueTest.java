package org.taizhang.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.intake.excel.Limit;
import org.taizhang.intake.excel.Reason;

class CatalogueTest {

    @ParameterizedTest
    @EnumSource(Code.class)
    void wordsEveryCodeInBothLanguages(Code code) {
        for (Language language : Language.values()) {
            assertThat(Catalogue.keys(language))
                    .anyMatch(key -> key.equals(code.name()) || key.startsWith(code.name() + "."));
        }
    }

    @Test
    void hasTheSameKeysAndPlaceholdersInBothLanguages() {
        assertThat(Catalogue.keys(Language.EN)).isEqualTo(Catalogue.keys(Language.ZH));
        for (String key : Catalogue.keys(Language.ZH)) {
            assertThat(Catalogue.placeholders(key, Language.EN))
                    .as(key)
                    .isEqualTo(Catalogue.placeholders(key, Language.ZH));
        }
    }

    @Test
    void wordsEveryRefusalOfTheReader() {
        for (Reason.Found found : Reason.Found.values()) {
            assertThat(Catalogue.keys(Language.ZH)).contains("F001." + found);
        }
        for (Limit limit : Limit.values()) {
            assertThat(Catalogue.keys(Language.ZH)).contains("F004." + limit);
        }
        for (Reason.ActiveContent.Kind kind : Reason.ActiveContent.Kind.values()) {
            assertThat(Catalogue.keys(Language.ZH)).contains("F009." + kind);
        }
        for (Reason.Forbidden.Kind kind : Reason.Forbidden.Kind.values()) {
            assertThat(Catalogue.keys(Language.ZH)).contains("F010." + kind);
        }
    }

    @Test
    void fillsInArgumentsAndNamesBlankOnes() {
        assertThat(Catalogue.text(Words.of("W203", "后续处理", "改判", ""), Language.ZH))
                .isEqualTo("更正：「后续处理」由“改判”改为“空白”。");
        assertThat(Catalogue.text(Words.of("E103", "$1"), Language.EN))
                .isEqualTo("A whole number of at least $1 is needed.");
    }

    @Test
    void failsOnWordsThatItCannotComplete() {
        assertThatThrownBy(() -> Catalogue.text(Words.of("E103"), Language.ZH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Catalogue.text(Words.of("E999"), Language.ZH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
