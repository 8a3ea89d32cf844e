package org.taizhang.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.taizhang.clock.Workload;
import org.taizhang.court.Court;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Rulebook;

/**
 * The liability ledger of a court as a workbook (责任追究台账). It is read once, sheet by sheet in order: the entries pass
 * through without being kept, and what is counted per officer is complete when the register has been read to its end.
 *
 * @param court whose
 * @param asOf the business date
 * @param sheets in order
 */
public record LedgerWorkbook(Court court, LocalDate asOf, List<Sheet> sheets) {

    /** The time zone in which documents state times. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * The workbook over these entries.
     *
     * @param standing the standing entries in entry order, taken one at a time
     * @param clocks those that run, in any order
     * @param workload of the reviewers
     */
    public static LedgerWorkbook of(
            Court court,
            Rulebook rulebook,
            LocalDate asOf,
            Iterator<LedgerLine> standing,
            List<ClockLine> clocks,
            Workload workload) {
        LedgerWorkbook extract = of(court, rulebook, asOf, standing, clocks);
        List<Sheet> sheets = new ArrayList<>(extract.sheets());
        sheets.add(sheets.size() - 1, WorkloadSheet.sheet(court, workload, note(rulebook, asOf)));
        return new LedgerWorkbook(court, asOf, sheets);
    }

    /** The workbook over some entries and clocks, without what isn't about these. */
    public static LedgerWorkbook of(
            Court court, Rulebook rulebook, LocalDate asOf, Iterator<LedgerLine> standing, List<ClockLine> clocks) {
        Wording wording = new Wording(rulebook);
        String note = note(rulebook, asOf);
        OfficerSheet officers = new OfficerSheet(court, wording, asOf);
        return new LedgerWorkbook(
                court,
                asOf,
                List.of(
                        new RegisterSheet(court, wording).sheet(note, officers.counting(standing)),
                        officers.sheet(note),
                        new ClockSheet(court, asOf, clocks).sheet(),
                        ReadingSheet.sheet(court, rulebook, note)));
    }

    public LedgerWorkbook {
        sheets = List.copyOf(sheets);
    }

    private static String note(Rulebook rulebook, LocalDate asOf) {
        return "统计截止：%s　适用规则：%s（%s）".formatted(ChineseDate.of(asOf), rulebook.title(), rulebook.reference());
    }
}
