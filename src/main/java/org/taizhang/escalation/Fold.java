package org.taizhang.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Readings.Allowance;
import org.taizhang.rulebook.Readings.Staff;
import org.taizhang.rulebook.Sanction;

/** What an officer's liabilities have led to so far, taken one by one in the order of R16. */
final class Fold {

    private final Escalation rules;
    private final int offset;
    private final List<Step> steps = new ArrayList<>();
    private final List<List<Arrival>> members;
    private boolean removed;

    Fold(Escalation rules) {
        this.rules = rules;
        this.offset = 0;
        this.members = new ArrayList<>(rules.tracks());
        for (int i = 0; i < rules.tracks(); i++) {
            members.add(new ArrayList<>());
        }
    }

    private Fold(Fold before) {
        this.rules = before.rules;
        this.offset = before.offset + before.steps.size();
        this.members = new ArrayList<>(before.members.size());
        before.members.forEach(list -> members.add(new ArrayList<>(list)));
        this.removed = before.removed;
    }

    /** What one more liability would lead to, without taking it: the steps that it would add (R32). */
    List<Step> trial(Liability next) {
        Fold copy = new Fold(this);
        copy.take(next);
        return copy.steps;
    }

    /** The steps added since this fold began. */
    List<Step> steps() {
        return steps;
    }

    /** What has arrived and isn't consumed, per tally. */
    List<List<Arrival>> members() {
        return members;
    }

    void take(Liability liability) {
        Arrival arrival = Arrival.of(add(new Step.Recognised(liability)), liability);
        if (liability.staff() && rules.readings().staff() == Staff.RECORD_ONLY) {
            sanction(arrival, Optional.empty(), 0, List.of(arrival.step));
        } else {
            arrive(arrival);
        }
    }

    private void arrive(Arrival first) {
        Arrival arrival = first;
        while (true) {
            Track track = rules.track(arrival.grade, arrival.role);
            List<Arrival> list = members.get(track.index());
            list.add(arrival);
            List<Arrival> consumed = track.completed(list);
            if (consumed.isEmpty()) {
                answer(arrival, track, list);
                return;
            }
            list.removeAll(consumed);
            arrival = convert(arrival, track, consumed);
        }
    }

    private Arrival convert(Arrival completing, Track track, List<Arrival> consumed) {
        Conversion rule = track.conversion().orElseThrow();
        boolean staff = true;
        int withheld = 0;
        List<Integer> basis = new ArrayList<>(consumed.size());
        for (Arrival member : consumed) {
            staff &= member.staff;
            withheld += member.withheld;
            basis.add(member.step);
        }
        Step.Converted conversion = new Step.Converted(
                completing.on, rule, track.produces().orElseThrow(), rule.role(), staff, List.copyOf(basis));
        return Arrival.of(add(conversion), conversion, withheld);
    }

    private void answer(Arrival arrival, Track track, List<Arrival> list) {
        Sanction heaviest = track.heaviest(list);
        int withheld = arrival.withheld;
        List<Integer> basis = new ArrayList<>();
        basis.add(arrival.step);
        for (int i = track.countedFrom(heaviest, list); i < list.size() - 1; i++) {
            withheld += list.get(i).withheld;
            basis.add(list.get(i).step);
        }
        int months = charged(heaviest, withheld);
        arrival.withheld += months;
        sanction(arrival, Optional.of(heaviest), months, List.copyOf(basis));
    }

    /** What is consumed belongs to one product alone, so no month is counted twice in what was withheld (R28). */
    private int charged(Sanction sanction, int withheld) {
        int total = sanction.months().orElse(0);
        return rules.readings().allowance() == Allowance.PER_EVENT ? total : Math.max(0, total - withheld);
    }

    private void sanction(Arrival arrival, Optional<Sanction> rule, int months, List<Integer> basis) {
        add(new Step.Sanctioned(
                arrival.on,
                arrival.grade,
                arrival.role,
                arrival.staff,
                rule,
                months,
                removed && !arrival.staff,
                basis));
        removed |= !arrival.staff && rule.map(Sanction::endsPost).orElse(false);
    }

    private int add(Step step) {
        steps.add(step);
        return offset + steps.size() - 1;
    }
}
