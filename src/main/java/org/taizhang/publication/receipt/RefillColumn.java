package org.taizhang.publication.receipt;

import java.util.List;
import java.util.stream.IntStream;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.CellKind;
import org.taizhang.intake.ColumnSpec;

/**
 * A column of a sheet to be mended.
 *
 * @param column which column; its header is what the import knows
 * @param required whether it must be filled in
 * @param key whether it tells the row from others
 * @param format what its cells are formatted as
 * @param width in half-width characters
 * @param choices of a closed list, what a drop-down offers; empty where there is none
 */
public record RefillColumn(
        Column column, boolean required, boolean key, Format format, int width, List<String> choices) {

    private static final int PROSE_WIDTH = 30;
    private static final int CASE_NO_WIDTH = 27;
    private static final int CODE_WIDTH = 12;
    /** A text of up to so many characters is a name rather than prose. */
    private static final int NAME_LENGTH = 100;
    /** Characters from here on are as wide as two digits. */
    private static final int WIDE = 0x2000;

    private static final List<String> YES_NO = List.of("是", "否");

    /** What the cells of a column are formatted as, so that what is typed stays what was typed. */
    public enum Format {
        TEXT,
        DAY,
        WHOLE
    }

    public RefillColumn {
        choices = List.copyOf(choices);
    }

    static RefillColumn of(ColumnSpec spec) {
        List<String> choices =
                switch (spec.kind()) {
                    case YES_NO -> YES_NO;
                    case CHOICE -> spec.values();
                    default -> List.of();
                };
        return new RefillColumn(
                spec.column(), spec.isRequired(), spec.isKey(), format(spec.kind()), width(spec, choices), choices);
    }

    private static Format format(CellKind kind) {
        return switch (kind) {
            case DATE -> Format.DAY;
            case NUMBER -> Format.WHOLE;
            default -> Format.TEXT;
        };
    }

    private static int width(ColumnSpec spec, List<String> choices) {
        int content =
                switch (spec.kind()) {
                    case CASE_NO -> CASE_NO_WIDTH;
                    case CHOICES -> 2 * CODE_WIDTH;
                    case TEXT -> spec.maxLength() > NAME_LENGTH ? PROSE_WIDTH : CODE_WIDTH;
                    case NUMBER, YES_NO -> 0;
                    default -> CODE_WIDTH;
                };
        int offered = choices.stream().mapToInt(RefillColumn::halves).max().orElse(0) + 4;
        return Math.max(2 * spec.column().header().length() + 3, Math.max(content, offered));
    }

    private static int halves(String text) {
        return text.codePoints()
                .flatMap(point -> IntStream.of(point < WIDE ? 1 : 2))
                .sum();
    }
}
