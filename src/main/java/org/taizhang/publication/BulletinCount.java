package org.taizhang.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Sanction;
import org.taizhang.statistics.Figure;
import org.taizhang.statistics.Part;
import org.taizhang.statistics.SanctionFigures;
import org.taizhang.statistics.Statistics;

/** Takes a month's figures from its statistics, and from its entries whom to name. */
final class BulletinCount {

    private final Court court;
    private final Rulebook rulebook;
    private final BulletinMaterial material;
    private final Statistics statistics;

    BulletinCount(Court court, Rulebook rulebook, BulletinMaterial material) {
        this.court = court;
        this.rulebook = rulebook;
        this.material = material;
        this.statistics = material.statistics();
    }

    BulletinFigures figures() {
        return new BulletinFigures(
                material.month(),
                evaluations(),
                statistics.evaluations().completed().before(),
                cases(statistics.liabilities().total()),
                rulebook.grades().stream().map(this::grade).toList(),
                conversions(),
                sanctions(),
                items(),
                reversals(),
                statistics,
                new AppliedReadings(rulebook).of(material.entries()));
    }

    private EvaluationCounts evaluations() {
        return new EvaluationCounts(
                statistics.evaluations().completed().now(),
                statistics.evaluations().byClass().parts().stream()
                        .collect(Collectors.toMap(
                                Part::code, part -> part.cases().now())));
    }

    private GradeFigure grade(Grade grade) {
        Map<Role, Integer> byRole = new EnumMap<>(Role.class);
        statistics.liabilities().roles().stream()
                .filter(role -> role.grade().equals(grade.code()))
                .forEach(role -> byRole.put(role.role(), role.cases().now()));
        Figure figure = statistics
                .liabilities()
                .byGrade()
                .part(grade.code())
                .map(Part::figure)
                .orElse(Figure.NOTHING);
        return new GradeFigure(grade, cases(figure), byRole);
    }

    private static CaseFigure cases(Figure figure) {
        return new CaseFigure(
                figure.cases().now(), figure.persons().now(), figure.cases().before());
    }

    private List<ConversionFigure> conversions() {
        return statistics.conversions().parts().stream()
                .filter(part -> part.cases().now() > 0)
                .map(part -> new ConversionFigure(
                        rulebook.grade(part.code()),
                        part.cases().now(),
                        part.figure().persons().now()))
                .toList();
    }

    private SanctionFigure sanctions() {
        SanctionFigures figures = statistics.sanctions();
        Map<SanctionStatus, Integer> byStatus = new EnumMap<>(SanctionStatus.class);
        figures.byStatus().forEach((status, count) -> {
            if (count.now() > 0) {
                byStatus.put(status, count.now());
            }
        });
        return new SanctionFigure(
                figures.total().cases().now(),
                figures.total().persons().now(),
                figures.months().now(),
                byStatus);
    }

    private List<ItemFigure> items() {
        return statistics.sanctions().items().stream()
                .filter(item -> item.figure().cases().now() > 0)
                .map(this::item)
                .toList();
    }

    private ItemFigure item(SanctionFigures.Item item) {
        List<Officer> named = material.entries().stream()
                .filter(line -> line.is(Entry.Kind.SANCTION))
                .filter(line -> line.entry().item().equals(item.item())
                        && line.entry().measure().equals(item.measure()))
                .filter(this::isNamed)
                .map(LedgerLine::officer)
                .distinct()
                .sorted(court.order().officers())
                .toList();
        return new ItemFigure(
                item.item(),
                item.measure(),
                item.figure().cases().now(),
                item.figure().persons().now(),
                item.months().now(),
                named);
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
}
