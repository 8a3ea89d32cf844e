package org.taizhang.publication.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.court.Officer;
import org.taizhang.decision.BasisChange;
import org.taizhang.escalation.Forecast.Produced;
import org.taizhang.publication.LedgerLine;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Role;
import org.taizhang.statistics.Part;
import org.taizhang.statistics.SanctionFigures;
import org.taizhang.statistics.Statistics;

/**
 * Everything that one month's bulletin says in figures, counted once: cases (件次) are summed, persons counted once in every
 * total.
 *
 * @param month the month
 * @param asOf the day as of which it is made
 * @param statistics what was counted, and before
 * @param items the sanctions by item and measure, in the order of the items, those that the month had
 * @param sanctions the sanctions themselves
 * @param points internal points of the month's liabilities by division (R29); nothing where they aren't shown
 * @param corrections what was reversed
 * @param near who is one liability away from a conversion (R32), by what that liability would be
 * @param deadlines of the month
 * @param typical the most frequent circumstances
 * @param readings the readings that bear on the month's entries, by provision
 */
public record BulletinFigures(
        YearMonth month,
        LocalDate asOf,
        Statistics statistics,
        List<ItemFigure> items,
        List<SanctionLine> sanctions,
        Map<String, Integer> points,
        Corrections corrections,
        List<NearConversion> near,
        DeadlineFigures deadlines,
        List<Typical> typical,
        List<Interpretation> readings) {

    /**
     * The sanctions of one item and measure.
     *
     * @param item how many
     * @param named the officers whom the bulletin names, in order
     */
    public record ItemFigure(SanctionFigures.Item item, List<Officer> named) {}

    /**
     * One sanction.
     *
     * @param line the entry
     * @param named whether the bulletin names the officer
     */
    public record SanctionLine(LedgerLine line, boolean named) {}

    /**
     * What was reversed since the last bulletin.
     *
     * @param liabilities entries of that kind reversed
     * @param conversions entries of that kind reversed
     * @param sanctions entries of that kind reversed
     * @param withdrawn decided sanctions among them that were not replaced (R42)
     * @param changes decided sanctions among them of which only the basis changed
     */
    public record Corrections(
            int liabilities, int conversions, int sanctions, List<Withdrawal> withdrawn, List<BasisChange> changes) {

        public Corrections {
            withdrawn = List.copyOf(withdrawn);
            changes = List.copyOf(changes);
        }

        /** All entries together. */
        public int total() {
            return liabilities + conversions + sanctions;
        }
    }

    /**
     * Officers whose next liability of some grade would complete a conversion.
     *
     * @param grade of the next liability
     * @param role its role; empty where it makes no difference
     * @param produced what conversions would end in
     * @param persons how many officers
     * @param named those whom the bulletin names
     */
    public record NearConversion(
            Grade grade, Optional<Role> role, Produced produced, int persons, List<Officer> named) {}

    /**
     * A frequent circumstance.
     *
     * @param circumstance how often it was found
     * @param fact an example with its names masked, if the office wrote any
     */
    public record Typical(Part circumstance, Optional<String> fact) {}

    public BulletinFigures {
        items = List.copyOf(items);
        sanctions = List.copyOf(sanctions);
        points = new TreeMap<>(points);
        near = List.copyOf(near);
        typical = List.copyOf(typical);
        readings = List.copyOf(readings);
    }
}
