package org.taizhang.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.court.Court;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Rulebook;

/**
 * The liability ledger of a court, or an extract of it, as a workbook (责任追究台账). Its figures are there before it is
 * written; the entries pass through while it is, sheet by sheet in order, without being kept.
 *
 * @param court whose
 * @param asOf the business date
 * @param sheets in order, to be read once
 */
public record LedgerWorkbook(Court court, LocalDate asOf, List<Sheet> sheets) {

    /** The time zone in which documents state times. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The workbook of a court; without a workload an extract, which lacks the sheets about the court as a whole. */
    public static LedgerWorkbook of(Court court, Rulebook rulebook, LocalDate asOf, LedgerMaterial material) {
        Wording wording = new Wording(rulebook);
        String note = "统计截止：%s　适用规则：%s（%s）".formatted(ChineseDate.of(asOf), rulebook.title(), rulebook.reference());
        List<Warning> warnings = warnings(rulebook, asOf, material);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new RegisterSheet(court, wording).sheet(note, material.standing()));
        material.workload()
                .ifPresent(any -> sheets.add(new DivisionSheet(court, wording).sheet(note, material.totals())));
        sheets.add(new OfficerSheet(court, wording, material.totals(), nextSteps(warnings))
                .sheet(note, material.entries()));
        sheets.add(new WarningSheet(court, wording).sheet(note, warnings));
        sheets.add(new ReversalSheet(court, wording).sheet(note, material.reversals()));
        material.workload()
                .ifPresent(
                        any -> sheets.addAll(new QualitySheets(court, rulebook).sheets(note, material.evaluations())));
        sheets.add(new ClockSheet(court, asOf, material.clocks()).sheet());
        material.workload().ifPresent(workload -> {
            sheets.add(WorkloadSheet.sheet(court, workload, note));
            sheets.add(new ChartSheet(court, wording, material.totals()).sheet(note));
        });
        sheets.add(ReadingSheet.sheet(court, rulebook, note));
        return new LedgerWorkbook(court, asOf, sheets);
    }

    public LedgerWorkbook {
        sheets = List.copyOf(sheets);
    }

    private static List<Warning> warnings(Rulebook rulebook, LocalDate asOf, LedgerMaterial material) {
        Warning.Reader reader = new Warning.Reader(rulebook, asOf, material.first());
        return material.forecasts().stream()
                .flatMap(each -> reader.of(each.officer(), each.forecast()).stream())
                .toList();
    }

    /** Of what would be heavier than for somebody else the lightest liability that leads to it, since it comes first. */
    private static Map<String, String> nextSteps(List<Warning> warnings) {
        Map<String, String> steps = new HashMap<>();
        warnings.stream()
                .filter(warning -> warning.level() != Warning.Level.NONE)
                .forEach(warning -> steps.putIfAbsent(warning.officer().number(), warning.words()));
        return steps;
    }
}
