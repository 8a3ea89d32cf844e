package org.taizhang.publication;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.court.Court;
import org.taizhang.escalation.Forecast.Prospect;
import org.taizhang.rulebook.Provision;

/** The sheet 预警: what the next liability of each grade would lead to, officer by officer in the office's order (R32). */
final class WarningSheet {

    /** Days before which a consequence that is about to end is marked. */
    private static final int SOON = 30;

    private static final int LEVEL = 3;
    private static final int WORDS = 8;

    private final Court court;
    private final Wording wording;

    WarningSheet(Court court, Wording wording) {
        this.court = court;
        this.wording = wording;
    }

    Sheet sheet(String note, List<Warning> warnings) {
        List<Field<Warning>> fields = List.of(
                Field.label("部门", 12, warning -> warning.officer().division()),
                Field.label("工号", 6, warning -> warning.officer().number()),
                Field.label("姓名", 7, warning -> warning.officer().name()),
                Field.label("预警程度", 7, warning -> warning.level().label),
                Field.label("再有1件次", 13, warning -> next(warning.prospect())),
                Field.label("将", 13, warning -> consequence(warning.prospect())),
                Field.day("截止日期（含当日）", 11, warning -> warning.prospect().until()),
                new Field<>(
                        new Column("剩余天数", Column.Kind.NUMBER, 7),
                        warning -> warning.daysLeft().<Cell>map(Cell.Whole::new).orElse(Cell.EMPTY)),
                Field.prose("预警内容", 55, Warning::words),
                Field.label(
                        "适用条项",
                        20,
                        warning -> warning.prospect()
                                .item()
                                .map(Provision::citation)
                                .orElse("")));
        return Sheet.of(
                        "预警",
                        court.name() + "案件质量责任追究预警",
                        note + "　程度：重点、关注为因既往责任而加重（重点达到通报点名的档次），一般为与初次相同",
                        fields,
                        warnings)
                .highlighting(List.of(
                        coloured(LEVEL, new Highlight.Says(Warning.Level.HIGH.label), LEVEL, Highlight.Tone.ALARM),
                        coloured(LEVEL, new Highlight.Says(Warning.Level.HEAVIER.label), LEVEL, Highlight.Tone.CAUTION),
                        coloured(LEVEL, new Highlight.Says(Warning.Level.HIGH.label), WORDS, Highlight.Tone.ALARM),
                        coloured(LEVEL, new Highlight.Says(Warning.Level.HEAVIER.label), WORDS, Highlight.Tone.CAUTION),
                        coloured(WORDS - 1, new Highlight.AtMost(SOON), WORDS - 1, Highlight.Tone.HINT)));
    }

    private static Highlight coloured(int column, Highlight.When when, int target, Highlight.Tone tone) {
        return new Highlight(column, when, target, target, tone);
    }

    private String next(Prospect prospect) {
        return Stream.concat(
                        Stream.of(prospect.grade().label()),
                        prospect.role().stream().map(wording.rulebook()::label))
                .reduce((grade, role) -> grade + "（" + role + "）")
                .orElseThrow();
    }

    private static String consequence(Prospect prospect) {
        return switch (prospect.leadsTo()) {
                    case NOTHING_MORE -> "记录在案";
                    case SANCTION -> "";
                    case CONVERSION ->
                        "折算为"
                                + prospect.produced()
                                        .map(made -> made.grade().label())
                                        .orElseThrow();
                }
                + prospect.sanction()
                        .map(rule -> (prospect.produced().isPresent() ? "，" : "") + rule.measure())
                        .orElse("");
    }
}
