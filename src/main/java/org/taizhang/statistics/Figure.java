package org.taizhang.statistics;

/**
 * Cases are summed, persons counted once.
 *
 * @param cases how many
 * @param persons of how many different persons; nobody where evaluations or findings are counted
 */
public record Figure(Compared cases, Compared persons) {

    /** Nothing at all. */
    public static final Figure NOTHING = new Figure(Compared.NOTHING, Compared.NOTHING);
}
