package org.taizhang.batch.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.court.CourtRules;
import org.taizhang.court.Officer;
import org.taizhang.escalation.Escalation;
import org.taizhang.grading.Liabilities;
import org.taizhang.grading.LiableFinding;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Settlement;
import org.taizhang.ledger.Standing;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.publication.agenda.Agenda;
import org.taizhang.publication.agenda.AgendaCase;
import org.taizhang.publication.agenda.Prospect;

/** Gathers what is before a committee, and settles it on trial: by the rules and from the ledger that nights settle by. */
public final class Agendas {

    private final CourtBooks books;
    private final LedgerStore ledger;
    private final LiableFindingStore findings;
    private final CaseFiles files;

    /** Agendas from these stores. */
    public Agendas(CourtBooks books, LedgerStore ledger, LiableFindingStore findings, CaseFiles files) {
        this.books = books;
        this.ledger = ledger;
        this.findings = findings;
        this.files = files;
    }

    /** What is before a court's committee on a day. */
    public Agenda of(CourtRules court, LocalDate asOf) {
        List<AgendaCase> cases = files.pending(court).stream()
                .flatMap(file -> AgendaCase.of(file).stream())
                .sorted(Agenda.order(court.court()))
                .toList();
        Map<AgendaCase, List<LiableFinding>> supposed = new HashMap<>();
        cases.forEach(each -> supposed.put(each, each.ifRecognised(asOf)));
        Trial trial = new Trial(court, asOf, officers(supposed.values().stream().flatMap(List::stream)));
        List<Agenda.Item> items = cases.stream()
                .map(each -> new Agenda.Item(each, trial.prospects(supposed.get(each))))
                .toList();
        return new Agenda(
                court.court(),
                court.rulebook(),
                asOf,
                items,
                trial.together(cases.stream().map(supposed::get).toList()),
                trial.officers,
                files.calendar());
    }

    private static Set<String> officers(Stream<LiableFinding> some) {
        return some.map(LiableFinding::officerNo).collect(Collectors.toSet());
    }

    /** The officers concerned as they stand, looked up once. */
    private final class Trial {

        private final CourtRules court;
        private final LocalDate asOf;
        private final Escalation rules;
        private final Map<String, Officer> officers;
        private final Map<String, List<Posted>> standing;
        private final Map<String, List<LiableFinding>> confirmed;

        Trial(CourtRules court, LocalDate asOf, Set<String> concerned) {
            this.court = court;
            this.asOf = asOf;
            this.rules = new Escalation(court.rulebook());
            this.officers = books.officers(court);
            this.standing = ledger.standing(court.id(), concerned);
            this.confirmed = findings.ofOfficers(court.id(), concerned, court.rulebook());
        }

        /** What the findings would lead to for each officer liable for them. */
        List<Prospect> prospects(Collection<LiableFinding> supposed) {
            Map<String, List<LiableFinding>> byOfficer = supposed.stream()
                    .collect(Collectors.groupingBy(LiableFinding::officerNo, TreeMap::new, Collectors.toList()));
            List<Prospect> prospects = new ArrayList<>();
            byOfficer.forEach((officer, some) -> prospects.add(prospect(officer, some)));
            prospects.sort((one, other) -> court.court().order().officers().compare(one.officer(), other.officer()));
            return prospects;
        }

        /** The same for the officers of several cases, if all were recognised. */
        List<Prospect> together(List<List<LiableFinding>> cases) {
            Map<String, Set<String>> evaluations = new HashMap<>();
            cases.stream()
                    .flatMap(List::stream)
                    .forEach(finding -> evaluations
                            .computeIfAbsent(finding.officerNo(), officer -> new HashSet<>())
                            .add(finding.evaluationNo()));
            return prospects(cases.stream()
                    .flatMap(List::stream)
                    .filter(finding -> evaluations.get(finding.officerNo()).size() > 1)
                    .toList());
        }

        private Prospect prospect(String officer, List<LiableFinding> supposed) {
            List<LiableFinding> all = new ArrayList<>(confirmed.getOrDefault(officer, List.of()));
            all.addAll(supposed);
            List<Posted> entries = standing.getOrDefault(officer, List.of());
            Settlement settlement = Settlement.of(
                    entries, rules.outcome(Liabilities.of(all, court.rulebook())), officer, court.rulebook());
            return new Prospect(
                    officers.getOrDefault(officer, new Officer(officer, "", "", "", false, false)),
                    new Standing(entries),
                    outstanding(entries),
                    settlement);
        }

        private boolean mayCount(Entry entry) {
            return rules.mayCount(entry.grade(), entry.role(), entry.effective(), asOf);
        }

        private List<Long> outstanding(List<Posted> entries) {
            Set<Long> consumed = entries.stream()
                    .filter(posted -> posted.entry().kind() == Kind.CONVERSION)
                    .flatMap(posted -> posted.entry().basis().stream())
                    .collect(Collectors.toSet());
            return entries.stream()
                    .filter(posted -> posted.entry().kind() != Kind.SANCTION && !consumed.contains(posted.number()))
                    .filter(posted -> mayCount(posted.entry()))
                    .map(Posted::number)
                    .toList();
        }
    }
}
