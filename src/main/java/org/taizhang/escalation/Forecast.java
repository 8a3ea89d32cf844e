package org.taizhang.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Sanction;

/**
 * What an officer's next liability would lead to (R32).
 *
 * @param from the first day on which the next one is supposed to be recognised: the day asked for, or the day of the
 *     officer's last liability where that is later
 * @param current whether any liability of the officer is open or recent: whether any may still be counted on {@code from}
 * @param prospects by grade, and by role where the rulebook counts the roles of a grade apart
 */
public record Forecast(LocalDate from, boolean current, List<Prospect> prospects) {

    /** What the next liability would lead to. */
    public enum LeadsTo {
        /** It is put on record. */
        NOTHING_MORE,
        /** A sanction answers it. */
        SANCTION,
        /** It completes a conversion, and a sanction answers what that produces. */
        CONVERSION
    }

    /**
     * What the next liability of one grade would lead to.
     *
     * @param grade its grade
     * @param role its role; empty where the role makes no difference
     * @param leadsTo what follows
     * @param produced grade and role that conversions end in; empty without conversion
     * @param sanction the sanction that follows in the end; empty where there is none with an item
     * @param months months of allowance that would be charged on the first of these days
     * @param until the last day on which the same would follow; empty where nothing changes any more
     */
    public record Prospect(
            Grade grade,
            Optional<Role> role,
            LeadsTo leadsTo,
            Optional<Produced> produced,
            Optional<Sanction> sanction,
            int months,
            Optional<LocalDate> until) {

        /** The item that would apply. */
        public Optional<Provision> item() {
            return sanction.flatMap(Sanction::item);
        }

        private boolean sameAs(Prospect other) {
            return leadsTo == other.leadsTo && produced.equals(other.produced) && sanction.equals(other.sanction);
        }

        private Prospect until(LocalDate day) {
            return new Prospect(grade, role, leadsTo, produced, sanction, months, Optional.of(day));
        }
    }

    /** What a conversion makes. */
    public record Produced(Grade grade, Role role) {}

    public Forecast {
        prospects = List.copyOf(prospects);
    }

    /** The forecast for an officer with these liabilities on a day. */
    public static Forecast of(List<Liability> ofOneOfficer, Rulebook rulebook, LocalDate asOf) {
        return of(ofOneOfficer, new Escalation(rulebook), asOf);
    }

    /**
     * The forecast for an officer with these liabilities on a day. The next liability is taken to be one in a judge's
     * capacity, unless all that the officer has are in others (R43).
     */
    public static Forecast of(List<Liability> ofOneOfficer, Escalation rules, LocalDate asOf) {
        LocalDate from = ofOneOfficer.stream()
                .map(Liability::effective)
                .filter(asOf::isBefore)
                .max(LocalDate::compareTo)
                .orElse(asOf);
        boolean staff = !ofOneOfficer.isEmpty() && ofOneOfficer.stream().allMatch(Liability::staff);
        Fold fold = rules.fold(ofOneOfficer);
        Turns turns = Turns.of(rules.rulebook());
        SortedSet<LocalDate> changes = turns.after(from, fold.members());
        List<Prospect> prospects = new ArrayList<>();
        for (Grade grade : rules.rulebook().grades()) {
            for (Optional<Role> role : roles(grade, rules)) {
                prospects.add(prospect(fold, new Next(grade, role, staff), from, changes));
            }
        }
        boolean current = ofOneOfficer.stream().anyMatch(liability -> turns.recent(liability.effective(), from));
        return new Forecast(from, current, prospects);
    }

    private record Next(Grade grade, Optional<Role> role, boolean staff) {
        Liability on(LocalDate day) {
            return new Liability(day, grade, role.orElse(Role.PRIMARY), "", "", List.of(), 0, staff);
        }
    }

    private static List<Optional<Role>> roles(Grade grade, Escalation rules) {
        boolean apart = rules.track(grade, Role.PRIMARY) != rules.track(grade, Role.SECONDARY);
        return apart ? List.of(Optional.of(Role.PRIMARY), Optional.of(Role.SECONDARY)) : List.of(Optional.empty());
    }

    private static Prospect prospect(Fold fold, Next next, LocalDate from, SortedSet<LocalDate> changes) {
        Prospect first = prospect(fold, next, from);
        for (LocalDate change : changes) {
            if (!prospect(fold, next, change).sameAs(first)) {
                return first.until(change.minusDays(1));
            }
        }
        return first;
    }

    private static Prospect prospect(Fold fold, Next next, LocalDate day) {
        List<Step> steps = fold.trial(next.on(day));
        Step.Sanctioned last = (Step.Sanctioned) steps.get(steps.size() - 1);
        boolean converts = steps.size() > 2;
        Optional<Sanction> sanction = last.rule().filter(rule -> rule.item().isPresent());
        LeadsTo leadsTo =
                converts ? LeadsTo.CONVERSION : sanction.isPresent() ? LeadsTo.SANCTION : LeadsTo.NOTHING_MORE;
        Optional<Produced> produced =
                converts ? Optional.of(new Produced(last.grade(), last.role())) : Optional.empty();
        return new Prospect(next.grade(), next.role(), leadsTo, produced, sanction, last.months(), Optional.empty());
    }
}
