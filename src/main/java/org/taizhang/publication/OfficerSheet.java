package org.taizhang.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.decision.Withholding;
import org.taizhang.ledger.Entry;
import org.taizhang.rulebook.Grade;

/** The sheet 按人员: what each officer's standing entries come to, in the office's order, with the entries folded below. */
final class OfficerSheet {

    private final Court court;
    private final Wording wording;
    private final LedgerTotals totals;
    private final Map<String, String> nextSteps;

    /** A row of the sheet: the sum of some entries, or one of them; for both the same is said in the same column. */
    private record Line(OfficerTotals totals, Optional<LedgerLine> entry, Row.Look look) {

        Officer officer() {
            return totals.officer();
        }
    }

    /**
     * A sheet of these totals.
     *
     * @param nextSteps the warning that matters first, by 工号
     */
    OfficerSheet(Court court, Wording wording, LedgerTotals totals, Map<String, String> nextSteps) {
        this.court = court;
        this.wording = wording;
        this.totals = totals;
        this.nextSteps = nextSteps;
    }

    Sheet sheet(String note, Function<Collection<String>, Map<String, List<LedgerLine>>> entries) {
        List<Field<Line>> fields = fields();
        List<OfficerTotals> officers = totals.officers(court.order().officers());
        return new Sheet(
                "按人员",
                court.name() + "案件质量责任追究台账（按人员）",
                note + "　点左侧“＋”展开该人员的各笔记载；明细行的日期为生效日期",
                fields.stream().map(Field::column).toList(),
                () -> Sheet.mapped(lines(officers, entries), line -> Row.of(fields, line, line.look())),
                List.of(),
                List.of());
    }

    private Iterator<Line> lines(
            List<OfficerTotals> officers, Function<Collection<String>, Map<String, List<LedgerLine>>> entries) {
        return new OfficerPages<>(officers, officer -> officer.officer().number(), OfficerTotals::entries, entries)
                .lines(this::lines);
    }

    private List<Line> lines(OfficerTotals officer, List<LedgerLine> entries) {
        List<Line> lines = new ArrayList<>(entries.size() + 1);
        lines.add(new Line(officer, Optional.empty(), Row.Look.SUMMARY));
        entries.forEach(entry -> lines.add(new Line(officer, Optional.of(entry), Row.Look.DETAIL)));
        return lines;
    }

    private List<Field<Line>> fields() {
        List<Field<Line>> fields = new ArrayList<>(List.of(
                Field.label("部门", 9, line -> line.officer().division()),
                Field.label("工号", 6, line -> line.officer().number()),
                Field.label("姓名", 7, line -> line.officer().name()),
                Field.label("记载", 8, either(line -> "共" + line.totals().entries() + "笔", OfficerSheet::number)),
                Field.label(
                        "类别",
                        5,
                        either(line -> "小计", entry -> entry.entry().kind().label()))));
        for (Grade grade : wording.rulebook().grades()) {
            fields.add(figure(
                    grade.label() + "（件次）",
                    5,
                    total -> total.cases(grade),
                    entry -> entry.kind() == Entry.Kind.LIABILITY
                                    && entry.grade().equals(grade.code())
                            ? 1
                            : 0));
        }
        fields.addAll(List.of(
                figure("折算（次）", 5, OfficerTotals::conversions, counting(Entry.Kind.CONVERSION)),
                figure("责任追究（次）", 5, OfficerTotals::sanctions, counting(Entry.Kind.SANCTION)),
                figure("扣发月数合计", 5, OfficerTotals::months, Entry::months),
                Field.prose(
                        "扣发期间",
                        17,
                        either(
                                line -> line.totals().withheld(),
                                entry -> entry.withholding()
                                        .map(Withholding::label)
                                        .orElse("")))));
        fields.addAll(List.of(
                Field.day(
                        "最近追究日期",
                        11,
                        line -> shown(line).map(entry -> entry.entry().effective())),
                Field.prose("最近追究依据", 11, text(this::ground)),
                Field.prose("最近处理措施", 11, text(OfficerSheet::measure)),
                Field.label(
                        "状态",
                        7,
                        text(entry -> entry.status().map(SanctionStatus::label).orElse(""))),
                Field.prose(
                        "下一步",
                        20,
                        either(line -> nextSteps.getOrDefault(line.officer().number(), ""), entry -> ""))));
        if (court.pointsShown()) {
            fields.add(figure("累计积分（内部参考）", 8, OfficerTotals::points, Entry::points)
                    .onScreen());
            fields.add(figure(
                            "近一年积分（内部参考）",
                            8,
                            OfficerTotals::pointsOfLastYear,
                            entry -> entry.inLastYear(totals.asOf()) ? entry.points() : 0)
                    .onScreen());
        }
        return fields;
    }

    /** A count; in a detail only where there is something, so that the eye finds it. */
    private static Field<Line> figure(
            String header, int width, ToIntFunction<OfficerTotals> sum, ToIntFunction<Entry> alone) {
        return new Field<>(new Column(header, Column.Kind.NUMBER, width), line -> {
            if (line.entry().isEmpty()) {
                return new Cell.Whole(sum.applyAsInt(line.totals()));
            }
            int figure = alone.applyAsInt(line.entry().get().entry());
            return figure == 0 ? Cell.EMPTY : new Cell.Whole(figure);
        });
    }

    private static ToIntFunction<Entry> counting(Entry.Kind kind) {
        return entry -> entry.kind() == kind ? 1 : 0;
    }

    private static Function<Line, String> either(Function<Line, String> sum, Function<LedgerLine, String> entry) {
        return line -> line.entry().map(entry).orElseGet(() -> sum.apply(line));
    }

    /** The entry itself, or the last sanction of the sum. */
    private static Optional<LedgerLine> shown(Line line) {
        return line.entry().or(() -> line.totals().latest());
    }

    private static Function<Line, String> text(Function<LedgerLine, String> value) {
        return line -> shown(line).map(value).orElse("");
    }

    private static String number(LedgerLine line) {
        return "第" + line.posted().number() + "号";
    }

    private String ground(LedgerLine line) {
        return line.is(Entry.Kind.LIABILITY)
                ? Wording.citations(line.entry().articles())
                : wording.ground(line.entry());
    }

    private static String measure(LedgerLine line) {
        Entry entry = line.entry();
        return switch (entry.kind()) {
            case LIABILITY -> entry.caseNo();
            case SANCTION, CONVERSION, REVERSAL -> entry.measure();
        };
    }
}
