package org.taizhang.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.Basis;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedFinding;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;
import org.taizhang.intake.jdbc.Origin;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Sources;
import org.taizhang.rulebook.Provision;

/** The workbook rows behind an officer's liabilities, looked up in one go. */
final class WorkbookSources implements Sources {

    private final Map<String, Graded> evaluations;
    private final Map<RowKey, Origin> origins;

    WorkbookSources(Books books, CourtRules court, List<Posted> entries) {
        List<String> units = entries.stream()
                .map(posted -> posted.entry().evaluationNo())
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        this.evaluations = books.evaluations().of(court, units);
        this.origins = books.versions().origins(court.id(), SheetKind.FINDINGS, units);
    }

    @Override
    public List<Source> of(Entry liability) {
        Graded graded = evaluations.get(liability.evaluationNo());
        List<Source> sources = new ArrayList<>();
        if (graded != null) {
            for (GradedFinding finding : graded.findings()) {
                if (bears(finding, liability)) {
                    source(finding, liability).ifPresent(sources::add);
                }
            }
        }
        return sources;
    }

    private static boolean bears(GradedFinding finding, Entry liability) {
        return finding.state() == FindingState.CONFIRMED
                && liability.articles().contains(finding.circumstance().provision())
                && finding.attribution().liable().stream()
                        .anyMatch(liable -> liable.officerNo().equals(liability.officerNo()));
    }

    private Optional<Source> source(GradedFinding finding, Entry liability) {
        RowKey key = RowKey.of(
                new UnitId(UnitKind.EVALUATION, liability.evaluationNo()),
                finding.finding().key());
        return Optional.ofNullable(origins.get(key))
                .map(origin -> new Source(
                        finding.circumstance().provision(),
                        finding.finding().ground(),
                        origin.file(),
                        origin.sheet(),
                        origin.row(),
                        responsibility(finding)));
    }

    private static Optional<Provision> responsibility(GradedFinding finding) {
        return finding.attribution().basis() instanceof Basis.Derived derived
                ? Optional.of(derived.clause())
                : Optional.empty();
    }
}
