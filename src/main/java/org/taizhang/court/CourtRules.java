package org.taizhang.court;

import org.taizhang.rulebook.Rulebook;

/**
 * A court together with the rulebook that binds it.
 *
 * @param court its settings
 * @param rulebook as loaded from its file
 */
public record CourtRules(Court court, Rulebook rulebook) {

    /** The court's id. */
    public String id() {
        return court.id();
    }
}
