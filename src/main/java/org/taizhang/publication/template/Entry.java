package org.taizhang.publication.template;

import java.time.LocalDate;
import java.util.List;

/** What may be entered in the cells of a column. */
public sealed interface Entry {

    /**
     * Any text; kept as it is typed.
     *
     * @param prose sentences rather than a code or name
     */
    record Text(boolean prose) implements Entry {}

    /** A date, not before a day. */
    record Day(LocalDate earliest) implements Entry {}

    /** A whole number, not below a minimum. */
    record Whole(int minimum) implements Entry {}

    /**
     * Items of a list, as text.
     *
     * @param items in the order in which they are offered
     * @param others what happens to an entry that is not one of them
     */
    record Choice(List<String> items, Others others) implements Entry {
        public Choice {
            items = List.copyOf(items);
        }
    }

    /** What the workbook does with an entry that is not on the list. */
    enum Others {
        /** The list is all that may be entered. */
        REFUSE,
        /** The list has other spellings, or is a suggestion. */
        ASK,
        /** Several items may stand in one cell, which a drop-down cannot offer. */
        TELL
    }
}
