package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** What an officer's standing conversions and sanctions rest on, and how they come about, for documents that quote the ledger. */
public final class Reckoning {

    private static final Comparator<Posted> BY_DATE =
            Comparator.comparing((Posted posted) -> posted.entry().effective()).thenComparing(Posted::number);

    private final Wording wording;
    private final Links links;

    /** The reckoning of one officer's entries. */
    public Reckoning(Rulebook rulebook, Standing standing) {
        this.wording = new Wording(rulebook);
        this.links = new Links(standing);
    }

    /** How a conversion or a sanction comes about, in sentences: what was counted, within what time, and the months (R28). */
    public List<String> sentences(Posted posted) {
        return posted.entry().kind() == Kind.CONVERSION
                ? new ConversionNote(wording, links).reckoning(posted)
                : new SanctionNote(wording, links, Sequel.UNKNOWN).reckoning(posted);
    }

    /** The provision that a conversion follows, while the rulebook has one (Art. 29). */
    public Optional<Provision> provision(Posted conversion) {
        return new ConversionNote(wording, links).provision(conversion);
    }

    /** The liability whose recognition brought a sanction about: the one it answers, or the last that a conversion consumed. */
    public Posted recognised(Posted sanction) {
        Posted answered = links.basis(sanction).get(0);
        while (answered.entry().kind() == Kind.CONVERSION) {
            List<Posted> members = links.basis(answered);
            answered = members.get(members.size() - 1);
        }
        return answered;
    }

    /** Every liability that a sanction rests on, directly or through conversions, by date. */
    public List<Posted> liabilities(Posted sanction) {
        return rests(sanction).stream()
                .filter(each -> each.entry().kind() == Kind.LIABILITY)
                .sorted(BY_DATE)
                .toList();
    }

    /** Every conversion that a sanction rests on, directly or through others, by date. */
    public List<Posted> conversions(Posted sanction) {
        return rests(sanction).stream()
                .filter(each -> each.entry().kind() == Kind.CONVERSION)
                .sorted(BY_DATE)
                .toList();
    }

    private List<Posted> rests(Posted sanction) {
        Set<Posted> gathered = new LinkedHashSet<>();
        gather(sanction, gathered);
        return new ArrayList<>(gathered);
    }

    private void gather(Posted posted, Set<Posted> gathered) {
        for (Posted each : links.basis(posted)) {
            if (gathered.add(each)) {
                gather(each, gathered);
            }
        }
    }
}
