package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Window;

/**
 * What an entry of the ledger says; its number, hash and time of posting are {@link Posted}'s.
 *
 * @param kind what it records
 * @param officerNo 工号
 * @param effective the day it takes effect
 * @param grade grade code
 * @param role role
 * @param item the sanction item, {@code 28-3}; else empty
 * @param measure the sanction's measure in words; else empty
 * @param points internal points (R29); negated in a reversal
 * @param months months of allowance withheld (R28); negated in a reversal
 * @param evaluationNo of a liability; else empty
 * @param caseNo of a liability; else empty
 * @param articles circumstances of a liability
 * @param basis numbers of the entries that it rests on, in order
 * @param reverses number of the entry that it reverses
 * @param rulebook reference of the rulebook that it was computed under
 */
public record Entry(
        Kind kind,
        String officerNo,
        LocalDate effective,
        String grade,
        Role role,
        Optional<Provision> item,
        String measure,
        int points,
        int months,
        String evaluationNo,
        String caseNo,
        List<Provision> articles,
        List<Long> basis,
        OptionalLong reverses,
        String rulebook) {

    /** What an entry records. */
    public enum Kind {
        LIABILITY("责任认定"),
        CONVERSION("折算"),
        SANCTION("责任追究"),
        REVERSAL("冲销");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As documents call it. */
        public String label() {
            return label;
        }
    }

    private static final Span ONE_YEAR = new Span(1, Span.Unit.YEARS);

    public Entry {
        articles = List.copyOf(articles);
        basis = List.copyOf(basis);
    }

    /** Whether the year that ends on a day has the effective date in it, by the rolling count whatever the rulebook's (R29). */
    public boolean inLastYear(LocalDate asOf) {
        return !effective.isAfter(asOf) && Window.ROLLING.counts(effective, asOf, ONE_YEAR);
    }

    /** The same entry resting on these entries. */
    public Entry restingOn(List<Long> numbers) {
        return with(kind, points, months, numbers, reverses, rulebook);
    }

    /** The same entry as computed under the rulebook of that reference. */
    public Entry under(String reference) {
        return with(kind, points, months, basis, reverses, reference);
    }

    /** The entry that takes this one, which stands under that number, out of the ledger again (R30). */
    public Entry reversal(long number) {
        return with(Kind.REVERSAL, -points, -months, basis, OptionalLong.of(number), rulebook);
    }

    private Entry with(
            Kind newKind,
            int newPoints,
            int newMonths,
            List<Long> newBasis,
            OptionalLong newReverses,
            String newRulebook) {
        return new Entry(
                newKind,
                officerNo,
                effective,
                grade,
                role,
                item,
                measure,
                newPoints,
                newMonths,
                evaluationNo,
                caseNo,
                articles,
                newBasis,
                newReverses,
                newRulebook);
    }
}
