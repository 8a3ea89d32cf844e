package org.taizhang.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that was ever stored of one row.
 *
 * @param key which row
 * @param versions oldest first, at least one
 */
public record RowHistory(RowKey key, List<PastVersion> versions) {

    public RowHistory {
        versions = List.copyOf(versions);
    }

    /** What the row says now. */
    RowContent current() {
        return versions.get(versions.size() - 1).content();
    }

    /** The versions on which the current one rests, oldest first: those that no withdrawal took back. */
    List<PastVersion> inForce() {
        List<PastVersion> inForce = new ArrayList<>();
        for (PastVersion version : versions) {
            int last = inForce.size() - 1;
            boolean undoes = version.takesBack().isPresent()
                    && last >= 0
                    && inForce.get(last).receipt() == version.takesBack().getAsLong();
            if (undoes) {
                inForce.remove(last);
            } else if (version.takesBack().isEmpty()) {
                inForce.add(version);
            }
        }
        return inForce;
    }
}
