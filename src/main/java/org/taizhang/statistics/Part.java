package org.taizhang.statistics;

/**
 * One line of a breakdown.
 *
 * @param code what it stands for: a provision, a grade, a division's name …
 * @param label what people call it
 * @param figure how many
 * @param shares of its cases in the breakdown's total
 */
public record Part(String code, String label, Figure figure, Shares shares) {

    /** How many cases. */
    public Compared cases() {
        return figure.cases();
    }
}
