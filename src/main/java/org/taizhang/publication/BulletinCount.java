package org.taizhang.publication;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.ledger.Entry;
import org.taizhang.publication.BulletinFigures.CaseFigure;
import org.taizhang.publication.BulletinFigures.ConversionFigure;
import org.taizhang.publication.BulletinFigures.GradeFigure;
import org.taizhang.publication.BulletinFigures.ItemFigure;
import org.taizhang.publication.BulletinFigures.ReversalFigure;
import org.taizhang.publication.BulletinFigures.SanctionFigure;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Sanction;

/** Counts a month's figures from its entries. */
final class BulletinCount {

    /** What sanctions are counted by. */
    private record Kind(Optional<Provision> item, String measure) {}

    private static final Comparator<Kind> BY_ITEM = Comparator.comparing(
                    (Kind kind) -> kind.item().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Kind::measure);

    private final Court court;
    private final Rulebook rulebook;
    private final BulletinMaterial material;

    BulletinCount(Court court, Rulebook rulebook, BulletinMaterial material) {
        this.court = court;
        this.rulebook = rulebook;
        this.material = material;
    }

    BulletinFigures figures() {
        return new BulletinFigures(
                material.month(),
                material.evaluations(),
                material.evaluationsBefore(),
                cases(line -> true),
                rulebook.grades().stream().map(this::grade).toList(),
                conversions(),
                sanctions(),
                items(),
                reversals(),
                new AppliedReadings(rulebook).of(material.entries()));
    }

    private GradeFigure grade(Grade grade) {
        Map<Role, Integer> byRole = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            byRole.put(
                    role,
                    cases(line -> isOf(line, grade) && line.entry().role() == role)
                            .cases());
        }
        return new GradeFigure(grade, cases(line -> isOf(line, grade)), byRole);
    }

    private CaseFigure cases(Predicate<LedgerLine> which) {
        List<LedgerLine> now = of(material.entries(), Entry.Kind.LIABILITY, which);
        List<LedgerLine> before = of(material.entriesBefore(), Entry.Kind.LIABILITY, which);
        return new CaseFigure(now.size(), persons(now), before.size());
    }

    private List<ConversionFigure> conversions() {
        return rulebook.grades().stream()
                .map(grade -> {
                    List<LedgerLine> lines = of(material.entries(), Entry.Kind.CONVERSION, line -> isOf(line, grade));
                    return new ConversionFigure(grade, lines.size(), persons(lines));
                })
                .filter(figure -> figure.count() > 0)
                .toList();
    }

    private SanctionFigure sanctions() {
        List<LedgerLine> lines = of(material.entries(), Entry.Kind.SANCTION, line -> true);
        Map<SanctionStatus, Integer> byStatus = new EnumMap<>(SanctionStatus.class);
        lines.forEach(line -> byStatus.merge(line.status().orElse(SanctionStatus.PROPOSED), 1, Integer::sum));
        return new SanctionFigure(lines.size(), persons(lines), months(lines), byStatus);
    }

    private List<ItemFigure> items() {
        Map<Kind, List<LedgerLine>> byKind = of(material.entries(), Entry.Kind.SANCTION, line -> true).stream()
                .collect(Collectors.groupingBy(
                        line -> new Kind(line.entry().item(), line.entry().measure()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byKind.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_ITEM))
                .map(entry -> item(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ItemFigure item(Kind kind, List<LedgerLine> lines) {
        List<Officer> named = lines.stream()
                .filter(this::isNamed)
                .map(LedgerLine::officer)
                .distinct()
                .sorted(court.order().officers())
                .toList();
        return new ItemFigure(kind.item(), kind.measure(), lines.size(), persons(lines), months(lines), named);
    }

    private boolean isNamed(LedgerLine line) {
        return switch (court.bulletin().naming()) {
            case ALL -> true;
            case NONE -> false;
            case FROM_NAMED_ITEM ->
                line.entry().item().isPresent()
                        && rulebook.sanctions().stream()
                                .filter(sanction ->
                                        sanction.item().equals(line.entry().item()))
                                .anyMatch(Sanction::named);
        };
    }

    private ReversalFigure reversals() {
        int liabilities = 0;
        int conversions = 0;
        int sanctions = 0;
        for (LedgerLine line : material.reversals()) {
            Entry entry = line.entry();
            if (!entry.evaluationNo().isEmpty()) {
                liabilities++;
            } else if (entry.measure().isEmpty()) {
                conversions++;
            } else {
                sanctions++;
            }
        }
        return new ReversalFigure(liabilities, conversions, sanctions);
    }

    private static boolean isOf(LedgerLine line, Grade grade) {
        return line.entry().grade().equals(grade.code());
    }

    private static List<LedgerLine> of(List<LedgerLine> lines, Entry.Kind kind, Predicate<LedgerLine> which) {
        return lines.stream().filter(line -> line.is(kind)).filter(which).toList();
    }

    private static int persons(List<LedgerLine> lines) {
        return (int)
                lines.stream().map(line -> line.officer().number()).distinct().count();
    }

    private static int months(List<LedgerLine> lines) {
        return lines.stream().mapToInt(line -> line.entry().months()).sum();
    }
}
