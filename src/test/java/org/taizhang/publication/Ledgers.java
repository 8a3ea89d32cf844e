package org.taizhang.publication;

import static java.util.stream.Collectors.groupingBy;
import static org.taizhang.publication.Fixture.AS_OF;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.clock.Workload;
import org.taizhang.court.Court;
import org.taizhang.escalation.Forecast;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedCase;
import org.taizhang.publication.LedgerMaterial.OfficerForecast;

/** Ledger workbooks of the invented court, from entries that a test made. */
public final class Ledgers {

    private Ledgers() {}

    /** The workbook of the court. */
    public static LedgerWorkbook whole(List<LedgerLine> lines) {
        return workbook(lines, List.of(), List.of(), true);
    }

    /** The workbook of the court with forecasts and reversals. */
    public static LedgerWorkbook whole(
            List<LedgerLine> lines, List<OfficerForecast> forecasts, List<ReversalLine> reversals) {
        return workbook(lines, forecasts, reversals, true);
    }

    /** The workbook of the court with nothing but evaluations. */
    public static LedgerWorkbook of(List<Graded> evaluations) {
        return workbook(Fixture.court(Court.Naming.NONE, true), List.of(), List.of(), List.of(), evaluations, true);
    }

    /** An extract, of a court that shows points or doesn't. */
    public static LedgerWorkbook extract(List<LedgerLine> lines, boolean pointsShown) {
        return workbook(Fixture.court(Court.Naming.NONE, pointsShown), lines, List.of(), List.of(), List.of(), false);
    }

    private static LedgerWorkbook workbook(
            List<LedgerLine> lines, List<OfficerForecast> forecasts, List<ReversalLine> reversals, boolean whole) {
        return workbook(Fixture.court(Court.Naming.NONE, true), lines, forecasts, reversals, List.of(), whole);
    }

    private static LedgerWorkbook workbook(
            Court court,
            List<LedgerLine> lines,
            List<OfficerForecast> forecasts,
            List<ReversalLine> reversals,
            List<Graded> evaluations,
            boolean whole) {
        LedgerTotals totals = new LedgerTotals(AS_OF);
        lines.forEach(totals::count);
        Map<String, List<LedgerLine>> byOfficer =
                lines.stream().collect(groupingBy(line -> line.officer().number()));
        LedgerMaterial material = new LedgerMaterial(
                totals,
                lines.iterator(),
                numbers -> {
                    Map<String, List<LedgerLine>> found = new HashMap<>(byOfficer);
                    found.keySet().retainAll(numbers);
                    return found;
                },
                forecasts,
                new Forecast(AS_OF, false, List.of()),
                reversals,
                List.of(),
                evaluations.stream()
                        .flatMap(graded -> GradedCase.of(graded, Fixture.rulebook(), Optional.empty()).stream())
                        .iterator(),
                whole ? Optional.of(new Workload(List.of())) : Optional.empty());
        return LedgerWorkbook.of(court, Fixture.rulebook(), AS_OF, material);
    }

    /** A sheet's rows as texts, the header first. */
    public static List<List<String>> texts(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(sheet.columns().stream().map(Column::header).toList());
        sheet.rows()
                .forEach(row -> rows.add(row.cells().stream().map(Ledgers::text).toList()));
        return rows;
    }

    /** A workbook's sheet by its name. */
    public static Sheet sheet(LedgerWorkbook workbook, String name) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.value();
        }
        if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.value());
        }
        if (cell instanceof Cell.Day day) {
            return day.value().toString();
        }
        return cell instanceof Cell.Moment moment ? moment.value().toString() : "";
    }
}
