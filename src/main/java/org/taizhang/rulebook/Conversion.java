package org.taizhang.rulebook;

/**
 * "n within a period become one of something heavier" (Art. 29).
 *
 * @param id stable name, cited by tests and explanations
 * @param provision the article that says so
 * @param tally id of the tally whose open members are counted
 * @param count how many complete it
 * @param within the period in which they must lie
 * @param grade code of the grade produced
 * @param role role produced
 * @param countsConverted whether members that came from a conversion count too (R21, switch cascade)
 */
public record Conversion(
        String id,
        Provision provision,
        String tally,
        int count,
        Span within,
        String grade,
        Role role,
        boolean countsConverted) {}
