package org.taizhang.publication.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.taizhang.ledger.Entry;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.bulletin.AnnexTable.Cell;
import org.taizhang.publication.bulletin.BulletinFigures.SanctionLine;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** The tables that list entries of the ledger. */
record LedgerTables(Rulebook rulebook) {

    private static final String NOT_NAMED = "—";

    /** The month's sanctions, each with the officer where that is to be named. */
    AnnexTable sanctions(List<SanctionLine> sanctions) {
        List<Cell<SanctionLine>> cells = List.of(
                Cell.of("台账号", 11, each -> each.line().posted().number()),
                Cell.of("认定日期", 17, each -> dayOfMonth(each.line())),
                Cell.of("追究依据", 17, each -> ground(each.line().entry())),
                Cell.of("处理措施", 19, each -> each.line().entry().measure()),
                Cell.of("扣发月数", 14, each -> each.line().entry().months()),
                Cell.of("状态", 11, LedgerTables::status),
                Cell.of("姓名", 14, LedgerTables::officer));
        return AnnexTable.of("责任追究情况", cells, sanctions);
    }

    /** Entries of earlier months that came after their month's bulletin. */
    AnnexTable late(List<LedgerLine> late) {
        List<Cell<LedgerLine>> cells = List.of(
                Cell.of("台账号", 10, line -> line.posted().number()),
                Cell.of("类别", 14, line -> line.entry().kind().label()),
                Cell.of("认定日期", 20, LedgerTables::day),
                Cell.prose("内容", 40, line -> content(line.entry())));
        return AnnexTable.of("补登记录", cells, late);
    }

    /** What was reversed. */
    AnnexTable reversals(List<LedgerLine> reversals) {
        List<Cell<LedgerLine>> cells = List.of(
                Cell.of("冲销号", 10, line -> line.posted().number()),
                Cell.of("原台账号", 14, line -> line.entry().reverses().orElseThrow()),
                Cell.of("认定日期", 20, LedgerTables::day),
                Cell.prose("内容", 40, line -> content(line.entry())));
        return AnnexTable.of("冲销记录", cells, reversals);
    }

    private static String day(LedgerLine line) {
        return ChineseDate.of(line.entry().effective());
    }

    /** The bulletin's month is the year and month of all of them. */
    private static String dayOfMonth(LedgerLine line) {
        LocalDate day = line.entry().effective();
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String ground(Entry entry) {
        return entry.item().map(Provision::citation).orElse(NOT_NAMED);
    }

    private static String status(SanctionLine sanction) {
        return sanction.line().status().map(status -> status.label()).orElse("");
    }

    private static String officer(SanctionLine sanction) {
        return sanction.named() ? sanction.line().officer().name() : NOT_NAMED;
    }

    /** Nobody is named here: whom a bulletin names is the sanctions' table to say. */
    private String content(Entry entry) {
        if (!entry.measure().isEmpty()) {
            return entry.measure();
        }
        String grade = rulebook.grades().stream()
                .filter(each -> each.code().equals(entry.grade()))
                .map(each -> each.liability())
                .findFirst()
                .orElse(entry.grade());
        String words = grade + "（" + rulebook.label(entry.role()) + "）";
        return entry.caseNo().isEmpty() ? words : words + "，" + entry.caseNo();
    }
}
