package org.taizhang.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.taizhang.escalation.Measures.Switch;

/**
 * The Measures' Arts. 28 and 29 word for word, without a rulebook: every question is answered by looking through all
 * that happened before. Slow, and written apart from the engine, to be compared with it.
 */
final class ByTheClauses {

    private static final class Event {
        LocalDate on;
        String grade;
        boolean primary;
        boolean staff;
        boolean converted;
        boolean takesPart = true;
        boolean consumed;
        int charged;
        final Set<Event> madeOf = new LinkedHashSet<>();
        int position;
    }

    private final Set<Switch> switches;
    private final List<Event> events = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private boolean out;

    private ByTheClauses(Set<Switch> switches) {
        this.switches = switches;
    }

    static List<String> of(List<Liability> liabilities, Set<Switch> switches) {
        ByTheClauses all = new ByTheClauses(switches);
        liabilities.stream()
                .sorted(Comparator.comparing((Liability one) -> one.effective())
                        .thenComparing(one -> one.grade().rank())
                        .thenComparing(Liability::caseNo)
                        .thenComparing(Liability::evaluationNo))
                .forEach(all::recognise);
        return all.lines;
    }

    /** The engine's outcome in the same words. */
    static List<String> describe(Outcome outcome) {
        return outcome.steps().stream().map(ByTheClauses::describe).toList();
    }

    private static String describe(Step step) {
        String what = step.effective() + " " + step.grade().code() + " " + step.role() + (step.staff() ? " staff" : "");
        if (step instanceof Step.Sanctioned sanction) {
            String item = sanction.rule()
                    .flatMap(rule -> rule.item())
                    .map(provision -> "" + provision.item())
                    .orElse("-");
            String mark = sanction.afterRemoval() ? " out" : "";
            return "S " + what + " " + item + " " + sanction.months() + mark + " " + step.basis();
        }
        return (step instanceof Step.Converted ? "C " : "L ") + what + " " + step.basis();
    }

    private void recognise(Liability liability) {
        Event event = new Event();
        event.on = liability.effective();
        event.grade = liability.grade().code();
        event.primary = liability.role().name().equals("PRIMARY");
        event.staff = liability.staff();
        say("L", event, List.of());
        if (event.staff && switches.contains(Switch.RECORD_ONLY)) {
            event.takesPart = false;
            say("S", event, " - 0", List.of(event));
            return;
        }
        arrive(event);
    }

    private void arrive(Event event) {
        events.add(event);
        List<Event> three = threeOfAKind(event);
        if (three.size() == 3) {
            Event product = new Event();
            product.on = event.on;
            product.converted = true;
            product.primary = true;
            product.staff = three.stream().allMatch(one -> one.staff);
            product.grade = inSecondaryList(event) ? event.grade : event.grade.equals("FLAW") ? "GENERAL" : "MAJOR";
            product.madeOf.addAll(three);
            three.forEach(one -> one.consumed = true);
            say("C", product, three);
            arrive(product);
        } else {
            answer(event);
        }
    }

    private List<Event> threeOfAKind(Event event) {
        if (event.grade.equals("ILLEGAL") || event.grade.equals("MAJOR") && event.primary) {
            return List.of();
        }
        boolean originalsOnly =
                switches.contains(Switch.NO_CASCADE) && event.grade.equals("GENERAL") && !inSecondaryList(event);
        if (originalsOnly && event.converted) {
            return List.of();
        }
        return open(one -> sameList(one, event) && withinYears(one, event, 1) && !(originalsOnly && one.converted));
    }

    private void answer(Event event) {
        List<Event> list = open(one -> sameList(one, event));
        List<Event> inYear =
                list.stream().filter(one -> withinYears(one, event, 1)).toList();
        int n = inYear.size();
        if (event.grade.equals("ILLEGAL")) {
            sanction(event, 9, 0, List.of(event));
        } else if (inSecondaryList(event)) {
            sanction(event, 0, 0, List.of(event));
        } else if (event.grade.equals("FLAW")) {
            sanction(event, n == 1 ? 1 : 2, 0, inYear);
        } else if (event.grade.equals("GENERAL")) {
            sanction(event, n == 1 ? 3 : 4, n == 1 ? 1 : 2, inYear);
        } else {
            answerMajor(event, list, inYear);
        }
    }

    private void answerMajor(Event event, List<Event> list, List<Event> inYear) {
        List<Event> inTwo =
                list.stream().filter(one -> withinYears(one, event, 2)).toList();
        int year = event.on.getYear();
        List<Event> inThreeYears =
                list.stream().filter(one -> one.on.getYear() >= year - 2).toList();
        boolean everyYear =
                inThreeYears.stream().map(one -> one.on.getYear()).distinct().count() == 3;
        Set<Event> eight = new LinkedHashSet<>();
        if (inTwo.size() >= 5) {
            eight.addAll(inTwo);
        }
        if (everyYear) {
            eight.addAll(inThreeYears);
        }
        if (!eight.isEmpty()) {
            sanction(event, 8, 0, list.stream().filter(eight::contains).toList());
        } else {
            int tier = Math.min(3, inYear.size());
            sanction(event, 4 + tier, tier == 1 ? 3 : tier == 2 ? 6 : 12, inYear);
        }
    }

    private void sanction(Event event, int item, int months, List<Event> counted) {
        Set<Event> before = new LinkedHashSet<>();
        counted.forEach(one -> gather(one, before));
        before.remove(event);
        int charged = switches.contains(Switch.PER_EVENT)
                ? months
                : Math.max(
                        0, months - before.stream().mapToInt(one -> one.charged).sum());
        event.charged = charged;
        List<Event> basis = new ArrayList<>(counted);
        basis.remove(event);
        basis.add(0, event);
        String mark = out && !event.staff ? " out" : "";
        say("S", event, " " + (item == 0 ? "-" : item) + " " + charged + mark, basis);
        out |= item >= 8 && !event.staff;
    }

    private static void gather(Event event, Set<Event> all) {
        all.add(event);
        event.madeOf.forEach(one -> gather(one, all));
    }

    private List<Event> open(Predicate<Event> which) {
        return events.stream()
                .filter(one -> one.takesPart && !one.consumed && which.test(one))
                .toList();
    }

    private boolean sameList(Event one, Event other) {
        return one.grade.equals(other.grade) && inSecondaryList(one) == inSecondaryList(other);
    }

    private boolean inSecondaryList(Event event) {
        return !event.primary
                && (event.grade.equals("MAJOR")
                        || switches.contains(Switch.EVERY_GRADE) && !event.grade.equals("ILLEGAL"));
    }

    private boolean withinYears(Event earlier, Event later, int years) {
        return switches.contains(Switch.CALENDAR)
                ? earlier.on.getYear() > later.on.getYear() - years
                : !later.on.isAfter(earlier.on.plusYears(years));
    }

    private void say(String kind, Event event, List<Event> basis) {
        event.position = lines.size();
        say(kind, event, "", basis);
    }

    private void say(String kind, Event event, String more, List<Event> basis) {
        String role = event.primary ? "PRIMARY" : "SECONDARY";
        String what = event.on + " " + event.grade + " " + role + (event.staff ? " staff" : "");
        String positions = basis.stream().map(one -> "" + one.position).collect(Collectors.joining(", ", "[", "]"));
        lines.add(kind + " " + what + more + " " + positions);
    }
}
