package org.taizhang.publication;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.court.Court;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.publication.Highlight.Tone;
import org.taizhang.publication.ReversalLine.Sequel;

/** The sheet 冲销记录: every entry that was taken out again, with what replaced it and what that means for a decision. */
final class ReversalSheet {

    private static final int SEQUEL = 15;

    private final Court court;
    private final Wording wording;

    ReversalSheet(Court court, Wording wording) {
        this.court = court;
        this.wording = wording;
    }

    Sheet sheet(String note, Iterable<ReversalLine> lines) {
        return Sheet.of(
                        "冲销记录",
                        court.name() + "案件质量责任追究冲销记录",
                        note + "　原记载内容为被冲销的记载；代替记载为同一次结算中记入的同类记载",
                        fields(),
                        lines)
                .highlighting(List.of(
                        new Highlight(
                                SEQUEL, new Highlight.Says(Sequel.TO_WITHDRAW.label()), SEQUEL, SEQUEL, Tone.ALARM),
                        new Highlight(
                                SEQUEL,
                                new Highlight.Says(Sequel.BASIS_CHANGED.label()),
                                SEQUEL,
                                SEQUEL,
                                Tone.CAUTION)));
    }

    private List<Field<ReversalLine>> fields() {
        List<Field<ReversalLine>> fields = new ArrayList<>(List.of(
                Field.label("部门", 9, line -> line.reversed().officer().division()),
                Field.label("工号", 6, line -> line.reversed().officer().number()),
                Field.label("姓名", 7, line -> line.reversed().officer().name()),
                Field.number("冲销号", 7, line -> line.reversal().reversal().number()),
                new Field<>(new Column("冲销时间", Column.Kind.MOMENT, 16), ReversalSheet::reversedAt),
                Field.number("原台账号", 7, line -> line.reversed().posted().number()),
                Field.day(
                        "原入账日期",
                        11,
                        line -> Optional.of(postedAt(line.reversed().posted()).toLocalDate())),
                Field.label("原记载类别", 5, line -> entry(line).kind().label()),
                new Field<>(
                        new Column("原生效日期", Column.Kind.DAY, 11),
                        line -> new Cell.Day(entry(line).effective())),
                Field.label("等级", 5, line -> wording.grade(entry(line).grade())),
                Field.label(
                        "责任", 5, line -> wording.rulebook().label(entry(line).role())),
                Field.prose("原记载内容", 13, line -> content(entry(line))),
                Field.number("扣发月数", 5, line -> entry(line).months()),
                Field.label(
                        "代替记载",
                        7,
                        line -> line.reversal()
                                .replacement()
                                .map(ReversalSheet::number)
                                .orElse("无")),
                Field.prose(
                        "代替内容",
                        13,
                        line -> line.reversal()
                                .replacement()
                                .map(to -> content(to.entry()))
                                .orElse("")),
                Field.prose("对决定的影响", 9, line -> line.sequel().label()),
                Field.label(
                        "决定文号",
                        10,
                        line -> line.decision().map(DecisionRecord::decisionNo).orElse("")),
                Field.day("决定日期", 11, line -> line.decision().map(DecisionRecord::decided))));
        return fields;
    }

    private static Cell reversedAt(ReversalLine line) {
        return new Cell.Moment(postedAt(line.reversal().reversal()));
    }

    private static LocalDateTime postedAt(Posted posted) {
        return LocalDateTime.ofInstant(posted.postedAt(), LedgerWorkbook.ZONE);
    }

    private static Entry entry(ReversalLine line) {
        return line.reversed().entry();
    }

    private static String number(Posted posted) {
        return "第" + posted.number() + "号";
    }

    private String content(Entry entry) {
        return switch (entry.kind()) {
            case LIABILITY -> entry.evaluationNo() + "　" + entry.caseNo() + "　" + Wording.citations(entry.articles());
            case CONVERSION -> wording.ground(entry) + "，据" + basis(entry) + "折算为" + wording.grade(entry.grade());
            case SANCTION -> (wording.ground(entry) + "　" + entry.measure()).strip();
            case REVERSAL -> throw new IllegalArgumentException("a reversal is never reversed");
        };
    }

    private static String basis(Entry entry) {
        return entry.basis().stream().map(number -> "第" + number + "号").collect(Collectors.joining("、"));
    }
}
