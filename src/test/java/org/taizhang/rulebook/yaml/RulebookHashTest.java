package org.taizhang.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.yaml.StrictYaml;
import org.taizhang.yaml.YamlProblems;

/** The hash says whether a rulebook's content changed, not whether its file was touched. */
class RulebookHashTest {

    private final String text = RulebookTexts.text(RulebookTexts.QIANGUO);
    private final Rulebook rulebook = rulebook(text);

    @Test
    void isShownInTheReference() {
        assertThat(rulebook.hash()).matches("[0-9a-f]{64}");
        assertThat(rulebook.reference())
                .isEqualTo("qianguo-2019@" + rulebook.hash().substring(0, 12));
    }

    @Test
    void commentsBlankLinesQuotesAndOrderOfKeysDoNotMatter() {
        assertThat(hash(text.replaceAll("(?m)^ *#.*\n", ""))).isEqualTo(rulebook.hash());
        assertThat(hash(text.replace("\n  - {", "\n\n  -   {  "))).isEqualTo(rulebook.hash());
        assertThat(hash(text.replace("measure: 告诫", "measure: \"告诫\"   # 同前"))).isEqualTo(rulebook.hash());
        assertThat(hash(text.replace("{PRIMARY: 9, SECONDARY: 3}", "{SECONDARY: 3, PRIMARY: 9}")))
                .isEqualTo(rulebook.hash());
        assertThat(hash(text.replace("\n", "\r\n"))).isEqualTo(rulebook.hash());
    }

    @Test
    void anyValueMatters() {
        Matcher value = Pattern.compile("(?m)^ +(?:label|text|measure|question|reading): (\\S.*)$")
                .matcher(text);
        int changed = 0;
        while (value.find()) {
            String edited = text.substring(0, value.start(1)) + "改" + text.substring(value.start(1));
            assertThat(StrictYaml.parse("", edited, new YamlProblems()).contentHash())
                    .as(value.group())
                    .isNotEqualTo(rulebook.hash());
            changed++;
        }
        assertThat(changed).isGreaterThan(200);
        assertThat(hash(text.replace("FLAW: 3,", "FLAW: 4,"))).isNotEqualTo(rulebook.hash());
        assertThat(hash(text.replace("months: 12", "months: 11"))).isNotEqualTo(rulebook.hash());
        assertThat(hash(text.replace("years-running: 3", "years-running: 4"))).isNotEqualTo(rulebook.hash());
    }

    private static String hash(String changed) {
        return rulebook(changed).hash();
    }

    private static Rulebook rulebook(String changed) {
        return RulebookFile.parse("qianguo", changed).orElseThrow();
    }
}
