package org.taizhang.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.taizhang.yaml.YamlProblem;

/**
 * An edit of the good file and the one problem that it leads to.
 *
 * @param passage what is replaced, there once
 * @param replacement by what
 * @param stands a passage of the edited file that begins on the problem's line
 * @param message the problem's words
 */
record Broken(String passage, String replacement, String stands, String message) {

    static final String GOOD = RulebookTexts.text(RulebookTexts.QIANGUO);

    void check() {
        String text = RulebookTexts.edited(GOOD, passage, replacement);
        assertThat(text).contains(stands);
        RulebookFile file = RulebookFile.parse("规则册.yml", text);
        assertThat(file.rulebook()).isEmpty();
        assertThat(file.problems())
                .extracting(YamlProblem::file, YamlProblem::line, YamlProblem::message)
                .containsExactly(tuple("规则册.yml", RulebookTexts.line(text, stands), message));
    }

    @Override
    public String toString() {
        return message;
    }
}
