package org.taizhang.publication.template;

import java.util.List;
import org.taizhang.publication.Block;

/**
 * How to fill in the workbook (填写说明).
 *
 * @param title above it
 * @param blocks in order; all tables have the same columns' widths
 */
public record Guide(String title, List<Block> blocks) {

    public Guide {
        blocks = List.copyOf(blocks);
    }
}
