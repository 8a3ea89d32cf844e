package org.taizhang.publication.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.taizhang.publication.receipt.RefillColumn;

/** Gives comments boxes in which a message can be read: the library makes them two rows high, over their own cell. */
final class CommentBoxes {

    /** What the names of the parts that place comments end with. */
    static final String PARTS = ".vml";

    private static final Pattern ANCHOR = Pattern.compile("<x:Anchor>(\\d+),0,(\\d+),0,\\d+,0,\\d+,0</x:Anchor>");
    /** In half-width characters. */
    private static final int WIDTH = 44;

    private static final int ROWS = 6;
    private static final int DEFAULT_WIDTH = 9;

    private final Map<String, List<Integer>> widths = new HashMap<>();

    /**
     * Remembers a sheet's columns.
     *
     * @param number of the sheet in the workbook, from 1
     */
    void sheet(int number, List<RefillColumn> columns) {
        widths.put(
                "xl/drawings/vmlDrawing" + number + PARTS,
                columns.stream().map(RefillColumn::width).toList());
    }

    String widened(String name, String part) {
        List<Integer> columns = widths.getOrDefault(name, List.of());
        return ANCHOR.matcher(part).replaceAll(found -> anchor(found, columns));
    }

    private static String anchor(MatchResult found, List<Integer> columns) {
        int first = Integer.parseInt(found.group(1)) + 1;
        int row = Integer.parseInt(found.group(2));
        int last = first;
        for (int width = 0; width < WIDTH; last++) {
            width += last < columns.size() ? columns.get(last) : DEFAULT_WIDTH;
        }
        return "<x:Anchor>%d,8,%d,4,%d,0,%d,0</x:Anchor>".formatted(first, row, last, row + ROWS);
    }
}
