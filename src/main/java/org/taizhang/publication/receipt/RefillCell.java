package org.taizhang.publication.receipt;

import java.util.Optional;
import org.taizhang.publication.Cell;

/**
 * A cell of a row to be mended.
 *
 * @param content what stands in it
 * @param mark whether the office has to look at it
 * @param comment what is wrong and what to do
 */
public record RefillCell(Content content, Mark mark, Optional<String> comment) {

    /** Nothing to be done about it. */
    static final RefillCell EMPTY = plain(Cell.EMPTY);

    /** What stands in a cell. */
    public sealed interface Content {}

    /** What the office typed. */
    public record Typed(Cell cell) implements Content {}

    /**
     * What can't be written as it was read without changing what it says: a cell that is in error until it is mended.
     *
     * @param error the error value that it shows, such as #N/A
     */
    public record Unusable(String error) implements Content {}

    /** Whether the office has to look at a cell. */
    public enum Mark {
        NONE,
        /** Its row came back, and this says why. */
        NOTE,
        /** It is in error. */
        FAULT
    }

    static RefillCell plain(Cell cell) {
        return new RefillCell(new Typed(cell), Mark.NONE, Optional.empty());
    }
}
