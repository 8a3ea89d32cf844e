package org.taizhang.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.taizhang.court.Court;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.rulebook.Grade;

/** The sheet 按人员: what each officer's standing entries come to, in the office's order. */
final class OfficerSheet {

    private final Court court;
    private final Wording wording;
    private final LocalDate asOf;
    private final Map<String, OfficerTotals> totals = new HashMap<>();
    private boolean complete;

    OfficerSheet(Court court, Wording wording, LocalDate asOf) {
        this.court = court;
        this.wording = wording;
        this.asOf = asOf;
    }

    /** The same entries, counted while they are taken. */
    Iterator<LedgerLine> counting(Iterator<LedgerLine> lines) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                complete = !lines.hasNext();
                return !complete;
            }

            @Override
            public LedgerLine next() {
                LedgerLine line = lines.next();
                totals.computeIfAbsent(line.officer().number(), number -> new OfficerTotals(line.officer()))
                        .count(line, asOf);
                return line;
            }
        };
    }

    Sheet sheet(String note) {
        String title = court.name() + "案件质量责任追究台账（按人员）";
        return Sheet.of("按人员", title, note, fields(), () -> inOfficeOrder().iterator());
    }

    private List<OfficerTotals> inOfficeOrder() {
        if (!complete) {
            throw new IllegalStateException("the register must be read to its end first");
        }
        return totals.values().stream()
                .sorted(Comparator.comparing(
                        OfficerTotals::officer, court.order().officers()))
                .toList();
    }

    private List<Field<OfficerTotals>> fields() {
        List<Field<OfficerTotals>> fields = new ArrayList<>(List.of(
                Field.label("部门", 14, total -> total.officer().division()),
                Field.label("工号", 8, total -> total.officer().number()),
                Field.label("姓名", 10, total -> total.officer().name())));
        for (Grade grade : wording.rulebook().grades()) {
            fields.add(Field.number(grade.label() + "（件次）", 10, total -> total.cases(grade)));
        }
        fields.addAll(List.of(
                Field.number("折算（次）", 8, OfficerTotals::conversions),
                Field.number("责任追究（次）", 10, OfficerTotals::sanctions),
                Field.number("扣发月数合计", 13, OfficerTotals::months),
                Field.prose("扣发期间", 26, OfficerTotals::withheld)));
        if (court.pointsShown()) {
            fields.add(Field.number("累计积分（内部参考）", 12, OfficerTotals::points));
            fields.add(Field.number("近一年积分（内部参考）", 12, OfficerTotals::pointsOfLastYear));
        }
        fields.addAll(List.of(
                Field.day(
                        "最近追究日期",
                        13,
                        total -> total.latest().map(line -> line.entry().effective())),
                Field.label("最近追究依据", 21, latest(line -> wording.ground(line.entry()))),
                Field.prose("最近处理措施", 22, latest(line -> line.entry().measure())),
                Field.label(
                        "状态",
                        9,
                        latest(line -> line.status().map(SanctionStatus::label).orElse("")))));
        return fields;
    }

    private static Function<OfficerTotals, String> latest(Function<LedgerLine, String> value) {
        return total -> total.latest().map(value).orElse("");
    }
}
