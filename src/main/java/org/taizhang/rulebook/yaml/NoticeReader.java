package org.taizhang.rulebook.yaml;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.rulebook.NoticeKind;
import org.taizhang.rulebook.NoticeRules;
import org.taizhang.rulebook.NoticeRules.Right;
import org.taizhang.rulebook.Provision;

/** Section {@code notices}: what notices of sanctions say beside the sanction itself. */
final class NoticeReader {

    private static final Map<String, NoticeKind> KINDS = Spelling.all(NoticeKind.class);

    private final Collection<String> clocks;
    private final Provisions provisions;

    NoticeReader(Collection<String> clocks, Provisions provisions) {
        this.clocks = clocks;
        this.provisions = provisions;
    }

    Optional<NoticeRules> read(Section root) {
        return root.within("notices", section -> {
            List<Provision> grounds = provisions.citeAny(section, "grounds");
            List<Right> rights = section.possiblyEmptyList("rights", this::right);
            String withdrawal = section.text("withdrawal");
            return section.build(() -> new NoticeRules(grounds, rights, withdrawal));
        });
    }

    private Optional<Right> right(Section section) {
        List<String> of = section.references("of", KINDS.keySet());
        Provision provision = provisions.cite(section, "provision");
        String clock = section.has("clock") ? section.reference("clock", clocks) : null;
        String text = section.text("text");
        if (text != null && section.has("clock") != text.contains(NoticeRules.PERIOD)) {
            section.problem(
                    "text", section.has("clock") ? Mistake.PERIOD_MISSING : Mistake.PERIOD_UNKNOWN, NoticeRules.PERIOD);
        }
        return section.build(() -> new Right(
                new HashSet<>(of.stream().map(KINDS::get).toList()), provision, Optional.ofNullable(clock), text));
    }
}
