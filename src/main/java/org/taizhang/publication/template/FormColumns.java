package org.taizhang.publication.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.court.Court;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.CellKind;
import org.taizhang.intake.ColumnSpec;
import org.taizhang.intake.SheetKind;
import org.taizhang.publication.TextWidth;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** Makes a column of the form out of what the import knows of it, the rulebook's words and the court's divisions. */
final class FormColumns {

    /** Divisions are the office's own: its settings suggest them, but no list closes them. */
    private static final Set<Column> DIVISIONS = Set.of(Column.DIVISION, Column.CASE_DIVISION);

    private static final int DAY_WIDTH = 12;
    private static final int PROSE_WIDTH = 30;
    private static final int CASE_NO_WIDTH = 27;
    private static final int CODE_WIDTH = 12;
    private static final int WIDEST = 26;
    /** A text of up to so many characters is a name rather than prose. */
    private static final int NAME_LENGTH = 100;

    private final Court court;
    private final Rulebook rulebook;
    private final TemplateTexts texts;
    private final Phrases phrases;

    FormColumns(Court court, Rulebook rulebook, TemplateTexts texts, Phrases phrases) {
        this.court = court;
        this.rulebook = rulebook;
        this.texts = texts;
        this.phrases = phrases;
    }

    FormColumn column(SheetKind sheet, ColumnSpec spec) {
        Entry entry = entry(spec);
        List<String> said = phrases.segments(texts.column(sheet, spec.column()), spec.column());
        return new FormColumn(
                spec.column().header(),
                spec.isRequired(),
                spec.isKey(),
                width(spec, entry),
                entry,
                wrong(entry),
                said.get(0),
                String.join("\n", said),
                example(spec, entry));
    }

    private Entry entry(ColumnSpec spec) {
        return switch (spec.kind()) {
            case DATE -> new Entry.Day(ColumnSpec.earliestDate());
            case NUMBER -> new Entry.Whole(spec.minimum());
            case YES_NO -> new Entry.Choice(spec.values(), Entry.Others.REFUSE);
            case CHOICE -> new Entry.Choice(spec.values(), isClosed(spec) ? Entry.Others.REFUSE : Entry.Others.ASK);
            case CHOICES -> new Entry.Choice(spec.values(), Entry.Others.TELL);
            case PROVISION -> new Entry.Choice(items(spec), Entry.Others.ASK);
            case CODE, DOCUMENT_NO, CASE_NO -> new Entry.Text(false);
            case TEXT -> text(spec);
        };
    }

    private Entry text(ColumnSpec spec) {
        return DIVISIONS.contains(spec.column()) && !court.divisions().isEmpty()
                ? new Entry.Choice(court.divisions(), Entry.Others.ASK)
                : new Entry.Text(spec.maxLength() > NAME_LENGTH);
    }

    /** Whether the list offers every spelling that the import accepts. */
    private static boolean isClosed(ColumnSpec spec) {
        return spec.spellings().size() == spec.values().size();
    }

    private List<String> items(ColumnSpec spec) {
        return spec.provisions().stream().map(this::item).toList();
    }

    private String item(Provision provision) {
        return RulePhrases.item(
                provision, rulebook.clause(provision).orElseThrow().label());
    }

    private String wrong(Entry entry) {
        if (entry instanceof Entry.Choice choice) {
            return texts.get("wrong." + choice.others());
        }
        if (entry instanceof Entry.Day day) {
            return texts.format("wrong.DAY", Integer.toString(day.earliest().getYear()));
        }
        return entry instanceof Entry.Whole whole ? texts.format("wrong.WHOLE", Integer.toString(whole.minimum())) : "";
    }

    private String example(ColumnSpec spec, Entry entry) {
        Map<String, String> own = new LinkedHashMap<>();
        if (entry instanceof Entry.Choice choice) {
            own.put("first", choice.items().get(0));
            own.put("last", choice.items().get(choice.items().size() - 1));
        }
        return texts.example(spec.column())
                .map(text -> phrases.filled(text, own))
                .orElse("");
    }

    private static int width(ColumnSpec spec, Entry entry) {
        int header = TextWidth.of(spec.column().header()) + 2;
        return Math.max(header, contentWidth(spec, entry));
    }

    private static int contentWidth(ColumnSpec spec, Entry entry) {
        if (entry instanceof Entry.Choice choice) {
            int longest = choice.items().stream().mapToInt(TextWidth::of).max().orElse(0);
            return Math.min(longest + 4, WIDEST);
        }
        if (entry instanceof Entry.Day) {
            return DAY_WIDTH;
        }
        if (entry instanceof Entry.Text text && text.prose()) {
            return PROSE_WIDTH;
        }
        return spec.kind() == CellKind.CASE_NO ? CASE_NO_WIDTH : entry instanceof Entry.Whole ? 0 : CODE_WIDTH;
    }
}
