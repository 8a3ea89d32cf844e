package org.taizhang.intake;

import java.util.Optional;
import org.taizhang.evaluation.Column;

/** A row of a unit as it would stand after the run. */
final class RowDraft {

    private final RowKey key;
    private final Optional<StoredRow> stored;
    private RowContent content;
    private StagedRow source;
    private boolean replaced;

    RowDraft(StoredRow stored) {
        this.key = stored.key();
        this.stored = Optional.of(stored);
        this.content = stored.content();
    }

    RowDraft(RowKey key) {
        this.key = key;
        this.stored = Optional.empty();
        this.content = RowContent.EMPTY;
    }

    /** Takes what a row of the run makes of it. */
    void set(RowContent changed, StagedRow row) {
        content = changed;
        source = row;
        replaced = false;
    }

    /** Withdraws it because a row of the run takes its place. */
    void replace(StagedRow by) {
        set(content.with(Column.WITHDRAWN, YesNo.YES), by);
        replaced = true;
    }

    RowKey key() {
        return key;
    }

    Optional<StoredRow> stored() {
        return stored;
    }

    RowContent content() {
        return content;
    }

    /** The row of the run that was the last to say something of it, if any. */
    Optional<StagedRow> source() {
        return Optional.ofNullable(source);
    }

    boolean replaced() {
        return replaced;
    }

    /** Whether the row itself is withdrawn. */
    boolean isWithdrawn() {
        return content.isWithdrawn();
    }

    /** Whether the run made something else of it than is stored. */
    boolean isChanged() {
        return source != null
                && !stored.map(StoredRow::content).map(content::equals).orElse(false);
    }
}
