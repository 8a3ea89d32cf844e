package org.taizhang.ledger;

import java.util.List;
import org.taizhang.ledger.Explanation.Line;

/** What became of a sanction after it was entered (R42), in words. */
@FunctionalInterface
public interface Sequel {

    /** Nothing is known of what came after. */
    Sequel UNKNOWN = sanction -> List.of();

    /** The statements on a standing sanction, in order. */
    List<Line> of(Posted sanction);
}
