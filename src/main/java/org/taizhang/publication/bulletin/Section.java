package org.taizhang.publication.bulletin;

import java.util.List;
import org.taizhang.publication.Block;

/** A section of a bulletin. */
interface Section {

    /** Its heading without its number. */
    String heading();

    /** What it says. */
    List<Block> blocks();
}
