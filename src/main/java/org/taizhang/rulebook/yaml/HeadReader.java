package org.taizhang.rulebook.yaml;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.taizhang.rulebook.Rulebook.Word;

/** What stands at the head of a rulebook file and what belongs to no other section. */
final class HeadReader {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private HeadReader() {}

    /** When the regulation binds; the last day is {@code null} while it is in force. */
    record Validity(LocalDate from, LocalDate until) {}

    static String id(Section root) {
        String id = root.text("id");
        if (id != null && !id.matches(ID)) {
            root.problem("id", Mistake.ID_FORM, id);
        }
        return id;
    }

    static Optional<Validity> validity(Section root) {
        return root.within("in-force", section -> {
            LocalDate from = section.date("from");
            LocalDate until = section.has("until") ? section.date("until") : null;
            if (from != null && until != null && until.isBefore(from)) {
                section.problem("until", Mistake.UNTIL_BEFORE_FROM, until, from);
            }
            return section.build(() -> new Validity(from, until));
        });
    }

    static Map<Word, String> words(Section root) {
        Map<Word, String> words = new EnumMap<>(Word.class);
        root.within("words", section -> {
            for (Word word : Word.values()) {
                words.put(word, section.text(Spelling.of(word)));
            }
            return Optional.empty();
        });
        return words;
    }
}
