package org.taizhang.rulebook.yaml;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.taizhang.rulebook.Allocation;
import org.taizhang.rulebook.Capacity;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Clause;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.NoticeRules;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Readings;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Rulebook.RoleLabel;
import org.taizhang.rulebook.Rulebook.Word;
import org.taizhang.rulebook.Sanction;
import org.taizhang.rulebook.Scoring;
import org.taizhang.rulebook.Tally;
import org.taizhang.rulebook.Vocabulary;
import org.taizhang.rulebook.Vocabulary.Term;
import org.taizhang.rulebook.Voting;

/** Reads the sections of a rulebook file in the order in which they refer to one another. */
final class RulebookReader {

    private final Section root;
    private final String hash;
    private final Provisions provisions = new Provisions();

    RulebookReader(Section root, String hash) {
        this.root = root;
        this.hash = hash;
    }

    /** The rulebook, where nothing is wrong with it; only what the sections say, not whether keys are left over. */
    Optional<Rulebook> read() {
        String id = HeadReader.id(root);
        String title = root.text("title");
        String shortTitle = root.text("short-title");
        String published = root.text("published");
        String institution = root.text("institution");
        Optional<HeadReader.Validity> validity = HeadReader.validity(root);

        InterpretationReader interpreted = new InterpretationReader(provisions);
        List<Interpretation> interpretations = interpreted.read(root);
        Switches switches = interpreted.switches();
        Optional<Readings> readings = switches.readings(root);

        Grades grades = Grades.read(root);
        Map<Role, RoleLabel> roles = new RoleReader().read(root);
        Distinct capacityLabels = new Distinct();
        List<Capacity> capacities = VocabularyReader.capacities(root, capacityLabels);
        Vocabulary vocabulary = VocabularyReader.vocabulary(root);
        ConditionReader conditions = new ConditionReader(vocabulary);
        AllocationReader allocated =
                new AllocationReader(capacityLabels.names(), vocabulary.values(Term.ORGAN), conditions, provisions);
        Map<String, Allocation> allocations = allocated.read(root);
        CircumstanceReader found = new CircumstanceReader(grades, allocated.ids(), conditions, provisions);
        SortedMap<Provision, Circumstance> circumstances = Maps.sorted(found.read(root), Circumstance::provision);
        ClauseReader clauses = new ClauseReader(provisions);
        SortedMap<Provision, Clause> sources = clauses.read(root, "sources");
        SortedMap<Provision, Clause> exemptions = clauses.read(root, "exemptions");

        Escalation escalation = escalation(grades, switches);
        SortedMap<Provision, Clause> articles = clauses.read(root, "articles");

        ProcedureReader procedure = new ProcedureReader();
        Optional<Voting> voting = procedure.voting(root);
        List<ClockRule> clocks = procedure.clocks(root);
        Optional<NoticeRules> notices = new NoticeReader(procedure.clockIds(), provisions).read(root);
        provisions.check();
        Optional<Scoring> scoring = new ScoringReader(grades.codes(), found.provisions()).read(root);
        Map<Word, String> words = HeadReader.words(root);

        return root.build(() -> new Rulebook(
                id,
                hash,
                title,
                shortTitle,
                institution,
                validity.orElseThrow().from(),
                Optional.ofNullable(validity.orElseThrow().until()),
                List.copyOf(grades.byCode().values()),
                Collections.unmodifiableMap(roles),
                capacities,
                vocabulary,
                sources,
                circumstances,
                exemptions,
                allocations,
                voting.orElseThrow(),
                escalation.tallies(),
                escalation.conversions(),
                escalation.sanctions(),
                readings.orElseThrow(),
                interpretations,
                scoring.orElseThrow(),
                clocks,
                notices.orElseThrow(),
                Collections.unmodifiableMap(words),
                published,
                articles));
    }

    private record Escalation(List<Tally> tallies, List<Sanction> sanctions, List<Conversion> conversions) {}

    private Escalation escalation(Grades grades, Switches switches) {
        Section sound = root.here();
        EscalationReader reader = new EscalationReader(grades.codes(), switches, provisions);
        List<Located<Tally>> tallies = reader.tallies(root);
        List<Located<Sanction>> sanctions = new SanctionReader(reader, switches, provisions).read(root);
        List<Located<Conversion>> conversions = reader.conversions(root);
        sound.build(() -> new EscalationCheck(grades.byCode(), tallies, sanctions, conversions))
                .filter(check -> grades.complete())
                .ifPresent(check -> check.check(root));
        return new Escalation(Located.rules(tallies), Located.rules(sanctions), Located.rules(conversions));
    }
}
