package org.taizhang.publication;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.taizhang.court.OfficeOrder;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;

/**
 * What a division's officers come to together, by their divisions of now; a person is counted once.
 *
 * @param name as sheets say it
 * @param officers whoever has standing entries
 */
record DivisionTotals(String name, List<OfficerTotals> officers) {

    private static final String UNKNOWN = "未登记部门";

    DivisionTotals {
        officers = List.copyOf(officers);
    }

    /** Every division of the list and every other one that has entries, in the office's order. */
    static List<DivisionTotals> of(List<String> divisions, OfficeOrder order, LedgerTotals totals) {
        List<OfficerTotals> officers = totals.officers(order.officers());
        TreeSet<String> names = new TreeSet<>(order.divisions());
        names.addAll(divisions);
        Map<String, List<OfficerTotals>> members =
                officers.stream().collect(groupingBy(each -> each.officer().division()));
        names.addAll(members.keySet());
        List<DivisionTotals> found = new ArrayList<>();
        names.forEach(name -> found.add(new DivisionTotals(shown(name), members.getOrDefault(name, List.of()))));
        return found;
    }

    /** A division's name as sheets say it. */
    static String shown(String name) {
        return name.isEmpty() ? UNKNOWN : name;
    }

    int cases(Grade grade) {
        return sum(officer -> officer.cases(grade));
    }

    int cases() {
        return sum(OfficerTotals::cases);
    }

    int persons(Grade grade) {
        return count(officer -> officer.cases(grade) > 0);
    }

    int persons() {
        return count(officer -> officer.cases() > 0);
    }

    int conversions() {
        return sum(OfficerTotals::conversions);
    }

    int sanctions(Optional<Provision> item) {
        return sum(officer -> officer.sanctions(item));
    }

    int sanctions() {
        return sum(OfficerTotals::sanctions);
    }

    int sanctioned() {
        return count(officer -> officer.sanctions() > 0);
    }

    int months() {
        return sum(OfficerTotals::months);
    }

    int points() {
        return sum(OfficerTotals::points);
    }

    int pointsOfLastYear() {
        return sum(OfficerTotals::pointsOfLastYear);
    }

    private int sum(ToIntFunction<OfficerTotals> figure) {
        return officers.stream().mapToInt(figure).sum();
    }

    private int count(Predicate<OfficerTotals> of) {
        return (int) officers.stream().filter(of).count();
    }
}
