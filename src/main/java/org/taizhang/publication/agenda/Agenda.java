package org.taizhang.publication.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.taizhang.clock.WorkingDays;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.rulebook.Rulebook;

/**
 * What is before the committee's next meeting.
 *
 * @param court whose
 * @param rulebook under which it was graded
 * @param asOf the business date, on which recognition is supposed
 * @param items the cases, in the agenda's order
 * @param together officers of several of the cases, in the office's order: what recognition of all would lead to
 * @param officers the court's officers by 工号
 * @param calendar by which clocks stand
 */
public record Agenda(
        Court court,
        Rulebook rulebook,
        LocalDate asOf,
        List<Item> items,
        List<Prospect> together,
        Map<String, Officer> officers,
        WorkingDays calendar) {

    /**
     * A case, and what the recognition of it alone would lead to for each liable officer.
     *
     * @param prospects in the office's order
     */
    public record Item(AgendaCase matter, List<Prospect> prospects) {
        public Item {
            prospects = List.copyOf(prospects);
        }
    }

    public Agenda {
        items = List.copyOf(items);
        together = List.copyOf(together);
        officers = Map.copyOf(officers);
    }

    /** The order of cases: by group, then by division as the office lists them, then by 评查编号. */
    public static Comparator<AgendaCase> order(Court court) {
        return Comparator.comparing(AgendaCase::group)
                .thenComparing(
                        matter -> matter.file().registration().division(),
                        court.order().divisions())
                .thenComparing(matter -> matter.file().registration().evaluationNo());
    }

    /** The cases of a group. */
    Stream<Item> of(AgendaGroup group) {
        return items.stream().filter(item -> item.matter().group() == group);
    }

    /** The officer with that number; nameless where nobody ever named the number. */
    Officer officer(String number) {
        return officers.getOrDefault(number, new Officer(number, "", "", "", false, false));
    }
}
