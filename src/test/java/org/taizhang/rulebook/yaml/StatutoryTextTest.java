package org.taizhang.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.rulebook.Clause;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** The statutory texts of the Measures' rulebook are the Measures' own words, all of them and no others. */
class StatutoryTextTest {

    private final Rulebook rulebook = RulebookFile.load(RulebookTexts.QIANGUO).orElseThrow();

    @Test
    void everyStatutoryTextIsTheRegulationsOwn() {
        String measures = words(RulebookTexts.text(RulebookTexts.MEASURES));
        Map<Provision, String> texts = texts();
        assertThat(texts).hasSize(33 + 8 + 3 + 5 + 4 + 10 + 34 + 8 + 9);
        assertThat(texts)
                .allSatisfy((provision, text) -> assertThat(measures).contains(heading(provision) + words(text)));
    }

    @Test
    void everyWordOfTheMeasuresIsThere() {
        String articles = texts().entrySet().stream()
                .map(entry -> heading(entry.getKey()) + words(entry.getValue()))
                .collect(Collectors.joining());
        String measures =
                words(RulebookTexts.text(RulebookTexts.MEASURES)).replaceAll("第[一二三四五]章(总则|附则|案件质量(评查|责任认定|责任追究))", "");
        assertThat(articles).isEqualTo(measures.substring(measures.indexOf("第一条")));
    }

    @Test
    void anyProvisionCanBeQuoted() {
        assertThat(rulebook.clause(Provision.of("28-3")))
                .get()
                .extracting(Clause::text)
                .asString()
                .startsWith("被认定为一般差错责任 1 件次的");
        assertThat(rulebook.clause(Provision.of("17-1")))
                .get()
                .extracting(Clause::label)
                .isEqualTo("送达不规范");
        assertThat(rulebook.clause(Provision.of("9-9")))
                .get()
                .extracting(Clause::label)
                .isEqualTo("院领导指定");
        assertThat(rulebook.clause(Provision.of("24"))).isPresent();
        assertThat(rulebook.clause(Provision.of("34"))).isEmpty();
    }

    private Map<Provision, String> texts() {
        Map<Provision, String> texts = new TreeMap<>();
        List<Map<Provision, Clause>> sections = List.of(rulebook.sources(), rulebook.exemptions(), rulebook.articles());
        sections.forEach(section -> section.forEach((provision, clause) -> texts.put(provision, clause.text())));
        rulebook.circumstances().forEach((provision, circumstance) -> texts.put(provision, circumstance.text()));
        rulebook.sanctions().forEach(sanction -> sanction.item().ifPresent(item -> texts.put(item, sanction.text())));
        return texts;
    }

    private static String heading(Provision provision) {
        String citation = provision.citation();
        return provision.item() == 0 ? citation : citation.substring(citation.indexOf('（'), citation.indexOf('）') + 1);
    }

    /** Without white space, list dashes and the two ways to write an item's brackets. */
    private static String words(String text) {
        return text.replaceAll("(?m)^- ", "")
                .replaceAll("\\s", "")
                .replace('(', '（')
                .replace(')', '）');
    }
}
