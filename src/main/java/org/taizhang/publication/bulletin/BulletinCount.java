package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.decision.BasisChange;
import org.taizhang.escalation.Forecast.LeadsTo;
import org.taizhang.escalation.Forecast.Produced;
import org.taizhang.escalation.Forecast.Prospect;
import org.taizhang.ledger.Entry;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.bulletin.BulletinFigures.Corrections;
import org.taizhang.publication.bulletin.BulletinFigures.ItemFigure;
import org.taizhang.publication.bulletin.BulletinFigures.NearConversion;
import org.taizhang.publication.bulletin.BulletinFigures.SanctionLine;
import org.taizhang.publication.bulletin.BulletinFigures.Typical;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.statistics.SanctionFigures;

/** Takes a month's figures from its material. */
final class BulletinCount {

    private static final int MOST_TYPICAL = 3;
    private static final int LONGEST_FACT = 200;

    private final Court court;
    private final Rulebook rulebook;
    private final BulletinMaterial material;
    private final Naming naming;

    BulletinCount(Court court, Rulebook rulebook, BulletinMaterial material) {
        this.court = court;
        this.rulebook = rulebook;
        this.material = material;
        this.naming = new Naming(court, rulebook);
    }

    BulletinFigures figures() {
        return new BulletinFigures(
                material.month(),
                material.asOf(),
                material.statistics(),
                items(),
                sanctions(),
                court.pointsShown() ? points() : Map.of(),
                corrections(),
                near(),
                material.deadlines(),
                typical(),
                new AppliedReadings(rulebook).of(material.entries()));
    }

    private List<ItemFigure> items() {
        return material.statistics().sanctions().items().stream()
                .filter(item -> item.figure().cases().now() > 0)
                .map(item -> new ItemFigure(item, named(item)))
                .toList();
    }

    private List<Officer> named(SanctionFigures.Item item) {
        return sanctions().stream()
                .filter(SanctionLine::named)
                .map(SanctionLine::line)
                .filter(line -> line.entry().item().equals(item.item())
                        && line.entry().measure().equals(item.measure()))
                .map(LedgerLine::officer)
                .distinct()
                .toList();
    }

    /** In the office's order; those that withhold most first where the court ranks. */
    private List<SanctionLine> sanctions() {
        Comparator<LedgerLine> order = Comparator.comparing(LedgerLine::officer, naming.order())
                .thenComparing(line -> line.posted().number());
        Comparator<LedgerLine> heaviest = Comparator.comparingInt(
                        (LedgerLine line) -> line.entry().months())
                .reversed();
        return material.entries().stream()
                .filter(line -> line.is(Entry.Kind.SANCTION))
                .sorted(court.bulletin().ranking() ? heaviest.thenComparing(order) : order)
                .map(line -> new SanctionLine(line, naming.names(line.entry())))
                .toList();
    }

    private Map<String, Integer> points() {
        return material.entries().stream()
                .filter(line -> line.is(Entry.Kind.LIABILITY))
                .collect(Collectors.groupingBy(
                        line -> line.officer().division(),
                        TreeMap::new,
                        Collectors.summingInt(line -> line.entry().points())));
    }

    private Corrections corrections() {
        Set<Long> reversals = material.reversals().stream()
                .map(line -> line.posted().number())
                .collect(Collectors.toSet());
        Set<Long> reversed = material.reversals().stream()
                .map(line -> line.entry().reverses().orElseThrow())
                .collect(Collectors.toSet());
        Map<Entry.Kind, Long> kinds = material.reversals().stream()
                .collect(Collectors.groupingBy(line -> kind(line.entry()), Collectors.counting()));
        List<BasisChange> changes = material.changes().stream()
                .filter(change -> reversed.contains(change.from().number()))
                .toList();
        return new Corrections(
                kinds.getOrDefault(Entry.Kind.LIABILITY, 0L).intValue(),
                kinds.getOrDefault(Entry.Kind.CONVERSION, 0L).intValue(),
                kinds.getOrDefault(Entry.Kind.SANCTION, 0L).intValue(),
                material.withdrawn().stream()
                        .filter(withdrawn -> reversals.contains(
                                withdrawn.decision().reversal().number()))
                        .toList(),
                changes);
    }

    /** What a reversal reversed, after the fields that it has from it. */
    private static Entry.Kind kind(Entry reversal) {
        if (!reversal.evaluationNo().isEmpty()) {
            return Entry.Kind.LIABILITY;
        }
        return reversal.measure().isEmpty() ? Entry.Kind.CONVERSION : Entry.Kind.SANCTION;
    }

    private record Next(Grade grade, Optional<Role> role, Produced produced) {}

    private List<NearConversion> near() {
        Map<Next, List<Officer>> officers = new LinkedHashMap<>();
        for (Outlook outlook : material.outlooks()) {
            for (Prospect prospect : outlook.forecast().prospects()) {
                if (prospect.leadsTo() == LeadsTo.CONVERSION) {
                    Next next = new Next(
                            prospect.grade(),
                            prospect.role(),
                            prospect.produced().orElseThrow());
                    officers.computeIfAbsent(next, any -> new ArrayList<>()).add(outlook.officer());
                }
            }
        }
        Comparator<NearConversion> lightest = Comparator.comparing(NearConversion::grade)
                .thenComparing(near -> near.role().orElse(Role.PRIMARY))
                .thenComparing(near -> near.produced().grade());
        return officers.entrySet().stream()
                .map(entry -> near(entry.getKey(), entry.getValue()))
                .sorted(lightest)
                .toList();
    }

    private NearConversion near(Next next, Collection<Officer> officers) {
        List<Officer> named =
                naming.namesWarned() ? officers.stream().sorted(naming.order()).toList() : List.of();
        return new NearConversion(next.grade(), next.role(), next.produced(), officers.size(), named);
    }

    private List<Typical> typical() {
        return material.statistics().findings().byCircumstance().mostFrequent(MOST_TYPICAL).stream()
                .map(part -> new Typical(
                        part,
                        material.facts().stream()
                                .filter(fact -> fact.circumstance().code().equals(part.code()))
                                .findFirst()
                                .map(this::masked)))
                .toList();
    }

    private String masked(TypicalFact fact) {
        String parties = court.bulletin().style().partiesMasked() ? fact.parties() : "";
        String masked = NameMask.of(parties, material.staff()).mask(fact.text().replaceAll("\\s+", ""));
        String cause = fact.cause().isBlank() ? "" : "（" + fact.cause() + "）";
        return shortened(masked) + cause;
    }

    private static String shortened(String text) {
        String whole = text.replaceFirst("[。；，、;,.]+$", "");
        return whole.length() <= LONGEST_FACT ? whole : whole.substring(0, LONGEST_FACT) + "……";
    }
}
