package org.taizhang.publication;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.court.Court;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.decision.SanctionProgress;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.ledger.Entry;

/** The sheet 总台账: every standing entry, in entry order. What paper has no room for stands to the right of what is printed. */
final class RegisterSheet {

    private final Court court;
    private final Wording wording;

    RegisterSheet(Court court, Wording wording) {
        this.court = court;
        this.wording = wording;
    }

    Sheet sheet(String note, Iterator<LedgerLine> lines) {
        return Sheet.of("总台账", court.name() + "案件质量责任追究总台账", note, fields(), () -> lines);
    }

    private List<Field<LedgerLine>> fields() {
        List<Field<LedgerLine>> fields = new ArrayList<>(List.of(
                Field.number("台账号", 7, line -> line.posted().number()),
                Field.label("工号", 6, line -> line.officer().number()),
                Field.label("姓名", 7, line -> line.officer().name()),
                Field.label("部门", 9, line -> line.officer().division()),
                Field.label("类别", 5, line -> line.entry().kind().label()),
                new Field<>(
                        new Column("生效日期", Column.Kind.DAY, 11),
                        line -> new Cell.Day(line.entry().effective())),
                Field.label("等级", 5, line -> wording.grade(line.entry().grade())),
                Field.label(
                        "责任", 5, line -> wording.rulebook().label(line.entry().role())),
                Field.label("处理依据", 11, line -> wording.ground(line.entry())),
                Field.prose("处理措施", 11, line -> line.entry().measure()),
                Field.number("扣发月数", 5, line -> line.entry().months()),
                Field.label("案号", 15, line -> line.entry().caseNo()),
                Field.prose("差错条款", 11, line -> Wording.citations(line.entry().articles())),
                Field.label("依据台账号", 7, RegisterSheet::basis),
                Field.label(
                        "状态",
                        7,
                        line -> line.status().map(SanctionStatus::label).orElse("")),
                Field.label(
                        "决定文号",
                        10,
                        line -> line.decision().map(DecisionRecord::decisionNo).orElse("")),
                Field.day("决定日期", 11, line -> line.decision().map(DecisionRecord::decided)),
                Field.prose("备注", 10, RegisterSheet::remark)));
        fields.addAll(List.of(
                Field.day("执行日期", 11, (LedgerLine line) -> line.decision().flatMap(DecisionRecord::executed))
                        .onScreen(),
                Field.label("评查编号", 10, (LedgerLine line) -> line.entry().evaluationNo())
                        .onScreen(),
                new Field<LedgerLine>(new Column("入账时间", Column.Kind.MOMENT, 16), RegisterSheet::postedAt).onScreen()));
        if (court.pointsShown()) {
            fields.add(Field.number(
                            "积分（内部参考）", 7, (LedgerLine line) -> line.entry().points())
                    .onScreen());
        }
        return fields;
    }

    private static Cell postedAt(LedgerLine line) {
        return new Cell.Moment(LocalDateTime.ofInstant(line.posted().postedAt(), LedgerWorkbook.ZONE));
    }

    private static String remark(LedgerLine line) {
        String basisChanged = line.progress()
                .filter(SanctionProgress::isBasisChanged)
                .map(progress -> "依据变更（决定原就第" + progress.replaced().get(0) + "号作出）")
                .orElse("");
        return Stream.of(line.posted().remark(), basisChanged)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("；"));
    }

    private static String basis(LedgerLine line) {
        Entry entry = line.entry();
        return entry.basis().stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
