package org.taizhang.intake.jdbc;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.Graded;
import org.taizhang.grading.Grader;
import org.taizhang.intake.Records;
import org.taizhang.intake.RowContent;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.StoredRow;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;

/** Every stored evaluation of a court as it holds now, graded, in the order of 评查编号 and a page at a time. */
public final class EvaluationStream {

    private static final int PAGE = 1_000;

    private final VersionStore versions;

    /** A stream from that store. */
    public EvaluationStream(VersionStore versions) {
        this.versions = versions;
    }

    /** The evaluations of a court under its rulebook. */
    public Pages of(CourtRules court) {
        return new Pages(court);
    }

    /** Some evaluations of a court, graded, by 评查编号. */
    public Map<String, Graded> of(CourtRules court, List<String> units) {
        Map<String, Graded> found = new HashMap<>();
        new Pages(court)
                .graded(units, versions.rows(court.id(), UnitKind.EVALUATION, units))
                .forEach(graded -> found.put(graded.evaluation().registration().evaluationNo(), graded));
        return found;
    }

    /** Pages of one court. */
    public final class Pages {

        private final CourtRules court;
        private final Records records;
        private String last = "";

        private Pages(CourtRules court) {
            this.court = court;
            this.records = new Records(court.rulebook());
        }

        /** The next page that has any; empty at the end. */
        public List<Graded> next() {
            List<Graded> page = List.of();
            boolean more = true;
            while (page.isEmpty() && more) {
                List<String> units = versions.units(court.id(), SheetKind.REGISTRATION, last, PAGE);
                more = !units.isEmpty();
                if (more) {
                    String upTo = units.get(units.size() - 1);
                    page = graded(units, versions.rowsBetween(court.id(), UnitKind.EVALUATION, last, upTo));
                    last = upTo;
                }
            }
            return page;
        }

        /** Every evaluation from the next page on. */
        public Iterator<Graded> evaluations() {
            return Stream.generate(this::next)
                    .takeWhile(page -> !page.isEmpty())
                    .flatMap(List::stream)
                    .iterator();
        }

        private List<Graded> graded(List<String> units, Map<UnitId, List<StoredRow>> rows) {
            return units.stream()
                    .map(unit -> rows.get(new UnitId(UnitKind.EVALUATION, unit)))
                    .filter(Objects::nonNull)
                    .flatMap(stored -> records.evaluation(contents(stored)).stream())
                    .map(evaluation -> Grader.grade(evaluation, court.rulebook()))
                    .toList();
        }
    }

    private static Map<RowKey, RowContent> contents(List<StoredRow> rows) {
        Map<RowKey, RowContent> contents = new HashMap<>();
        rows.forEach(row -> contents.put(row.key(), row.content()));
        return contents;
    }
}
