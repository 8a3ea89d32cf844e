package org.taizhang.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.escalation.Liability;
import org.taizhang.escalation.Measures;
import org.taizhang.escalation.Measures.Switch;
import org.taizhang.escalation.Timeline;
import org.taizhang.ledger.Settlement.RemarkChange;
import org.taizhang.rulebook.Rulebook;

/** What a settling appends (R30), on timelines small enough to read. */
class SettlementTest {

    private static final Rulebook MEASURES = Measures.with();
    private static final String OFFICER = "0001";
    private static final String THREE_FLAWS = "2025-01-10 FLAW; 2025-06-01 FLAW; 2025-12-01 FLAW";

    private final Book book = new Book();

    @Test
    void appendsTheOutcomeInItsOrder() {
        settle(THREE_FLAWS);
        assertEquals("""
                1 LIABILITY 2025-01-10 FLAW PRIMARY - 1 0 []
                2 SANCTION 2025-01-10 FLAW PRIMARY 28-1 0 0 [1]
                3 LIABILITY 2025-06-01 FLAW PRIMARY - 1 0 []
                4 SANCTION 2025-06-01 FLAW PRIMARY 28-2 0 0 [3, 1]
                5 LIABILITY 2025-12-01 FLAW PRIMARY - 1 0 []
                6 CONVERSION 2025-12-01 GENERAL PRIMARY - 0 0 [1, 3, 5]
                7 SANCTION 2025-12-01 GENERAL PRIMARY 28-3 0 1 [6]
                """, table(1));
    }

    @Test
    void liabilityNamesItsEvaluationAndSanctionItsMeasure() {
        settle("2025-01-10 GENERAL");
        Entry liability = book.entries.get(0).entry();
        assertEquals("2025-0001", liability.evaluationNo());
        assertEquals("（2025）吉0721民初1号", liability.caseNo());
        assertEquals("18-1", Chain.articles(liability.articles()));
        assertEquals("", liability.measure());
        assertEquals(MEASURES.reference(), liability.rulebook());
        Entry sanction = book.entries.get(1).entry();
        assertEquals("批评教育", sanction.measure());
        assertEquals("", sanction.evaluationNo() + sanction.caseNo());
        assertTrue(sanction.articles().isEmpty());
    }

    @Test
    void reversalCarriesTheFieldsOfWhatItReverses() {
        settle("2025-01-10 GENERAL");
        book.settle(OFFICER, List.of(), MEASURES);
        Entry liability = book.entries.get(0).entry();
        Entry reversal = book.entries.get(3).entry();
        assertEquals(Entry.Kind.REVERSAL, reversal.kind());
        assertEquals(1, reversal.reverses().getAsLong());
        assertEquals(liability.evaluationNo(), reversal.evaluationNo());
        assertEquals(liability.caseNo(), reversal.caseNo());
        assertEquals(liability.articles(), reversal.articles());
        assertEquals(-3, reversal.points());
        assertEquals("批评教育", book.entries.get(2).entry().measure());
        assertEquals(-1, book.entries.get(2).entry().months());
    }

    @Test
    void staffReadingChangesWhatIsOnlyOnRecord() {
        List<Liability> staff = Timeline.liabilities("2025-02-01 MAJOR SECONDARY staff", MEASURES);
        book.settle(OFFICER, staff, MEASURES);
        Settlement changed = book.settle(OFFICER, staff, Measures.with(Switch.RECORD_ONLY));
        assertEquals("记录在案", changed.reversed().get(0).entry().measure());
        assertEquals("另行处理", changed.additions().get(0).entry().measure());
        assertEquals(2, changed.entries());
    }

    @Test
    void revocationOfTheFirstFlawReversesWhatRestedOnIt() {
        List<Liability> three = settle(THREE_FLAWS);
        book.settle(OFFICER, three.subList(1, 3), MEASURES);
        assertEquals("""
                8 REVERSAL 2025-12-01 GENERAL PRIMARY 28-3 0 -1 [6] of 7
                9 REVERSAL 2025-12-01 GENERAL PRIMARY - 0 0 [1, 3, 5] of 6
                10 REVERSAL 2025-06-01 FLAW PRIMARY 28-2 0 0 [3, 1] of 4
                11 REVERSAL 2025-01-10 FLAW PRIMARY 28-1 0 0 [1] of 2
                12 REVERSAL 2025-01-10 FLAW PRIMARY - -1 0 [] of 1
                13 SANCTION 2025-06-01 FLAW PRIMARY 28-1 0 0 [3]
                14 SANCTION 2025-12-01 FLAW PRIMARY 28-2 0 0 [5, 3]
                """, table(8));
    }

    @Test
    void lateRowLeavesAloneWhatItDoesNotConcern() {
        settle("2023-01-10 MAJOR; 2025-06-01 FLAW");
        Settlement late = book.settle(
                OFFICER,
                Timeline.liabilities("2023-01-10 MAJOR; 2025-06-01 FLAW; 2025-01-01 GENERAL", MEASURES),
                MEASURES);
        assertTrue(late.reversed().isEmpty());
        assertEquals(2, late.additions().size());
    }

    @Test
    void identicalEntriesAreMatchedOneByOne() {
        Liability one =
                Timeline.liabilities("2025-01-10 MAJOR SECONDARY", MEASURES).get(0);
        Liability twin = new Liability(
                one.effective(), one.grade(), one.role(), one.evaluationNo(), one.caseNo(), one.articles(), 2, false);
        book.settle(OFFICER, List.of(one, twin), MEASURES);
        assertTrue(book.settle(OFFICER, List.of(twin, one), MEASURES).isEmpty());
        Settlement without = book.settle(OFFICER, List.of(twin), MEASURES);
        assertEquals(2, without.reversed().size());
        assertTrue(without.additions().isEmpty());
    }

    @Test
    void remarksFollowTheRemoval() {
        List<Liability> flawThenIllegal = Timeline.liabilities("2025-06-01 FLAW; 2025-02-01 ILLEGAL", MEASURES);
        book.settle(OFFICER, flawThenIllegal.subList(0, 1), MEASURES);
        assertEquals(
                List.of(new RemarkChange(2, "已调出，备查")),
                book.settle(OFFICER, flawThenIllegal, MEASURES).remarks());
        Settlement withdrawn = book.settle(OFFICER, flawThenIllegal.subList(0, 1), MEASURES);
        assertEquals(List.of(new RemarkChange(2, "")), withdrawn.remarks());
        assertEquals(2, withdrawn.entries());
    }

    @Test
    void staffEntriesSayThatThePostDoesNotFit() {
        settle("2025-02-01 ILLEGAL staff; 2025-06-01 FLAW staff; 2025-07-01 ILLEGAL; 2025-08-01 ILLEGAL staff");
        assertEquals(
                "不适用员额处理，另行处理| | |不适用员额处理，另行处理",
                book.entries.stream()
                        .filter(posted -> posted.entry().kind() == Entry.Kind.SANCTION)
                        .map(posted -> posted.remark().isEmpty() ? " " : posted.remark())
                        .collect(Collectors.joining("|")));
    }

    @Test
    void staffOnRecordAloneGetPointsAndAMeasureWithoutItem() {
        book.settle(
                OFFICER, Timeline.liabilities("2025-02-01 MAJOR staff", MEASURES), Measures.with(Switch.RECORD_ONLY));
        assertEquals("""
                1 LIABILITY 2025-02-01 MAJOR PRIMARY - 9 0 []
                2 SANCTION 2025-02-01 MAJOR PRIMARY - 0 0 [1]
                """, table(1));
        assertEquals("另行处理", book.entries.get(1).entry().measure());
    }

    @Test
    void balancesAreSummedFromWhatStands() {
        settle("2024-02-29 FLAW; 2025-03-01 GENERAL; 2025-09-01 MAJOR SECONDARY");
        Standing standing = book.standing(OFFICER);
        assertEquals(7, standing.points());
        assertEquals(1, standing.months());
        assertEquals(1, standing.pointsOfLastYear(LocalDate.of(2025, 2, 28)));
        assertEquals(3, standing.pointsOfLastYear(LocalDate.of(2025, 3, 1)));
        assertEquals(6, standing.pointsOfLastYear(LocalDate.of(2026, 3, 1)));
        assertEquals(0, standing.pointsOfLastYear(LocalDate.of(2026, 9, 2)));
    }

    private List<Liability> settle(String liabilities) {
        List<Liability> all = Timeline.liabilities(liabilities, MEASURES);
        book.settle(OFFICER, all, MEASURES);
        return all;
    }

    private String table(long from) {
        return book.entries.stream()
                .filter(posted -> posted.number() >= from)
                .map(SettlementTest::row)
                .collect(Collectors.joining());
    }

    private static String row(Posted posted) {
        Entry entry = posted.entry();
        String item = entry.item().map(each -> each.code()).orElse("-");
        String reverses =
                entry.reverses().isPresent() ? " of " + entry.reverses().getAsLong() : "";
        return String.format(
                "%d %s %s %s %s %s %d %d %s%s%n",
                posted.number(),
                entry.kind(),
                entry.effective(),
                entry.grade(),
                entry.role(),
                item,
                entry.points(),
                entry.months(),
                entry.basis(),
                reverses);
    }
}
