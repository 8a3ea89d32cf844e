package org.taizhang.publication.notice;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taizhang.court.Court;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.publication.Cell;
import org.taizhang.publication.Column;
import org.taizhang.publication.Field;
import org.taizhang.publication.Sheet;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Provision;

/**
 * The list that goes with a month's notices, on which each officer signs for theirs (告知书封面清单).
 *
 * @param court whose
 * @param month which
 * @param sheet all it holds
 */
public record CoverList(Court court, YearMonth month, Sheet sheet) {

    /** A row: its place on the list, and the notice. */
    private record Row(int place, Notice notice) {}

    /** What all titles have in common, which the list's own says once. */
    private static final String COMMON = "责任追究";

    /** The order in which a court lists notices: by division and officer, then by entry. */
    public static Comparator<Notice> order(Court court) {
        return Comparator.comparing(Notice::officer, court.order().officers())
                .thenComparingLong(Notice::entryNo)
                .thenComparing(Notice::kind);
    }

    /**
     * The list of a month.
     *
     * @param notices all of the month, in any order
     */
    public static CoverList of(Court court, YearMonth month, List<Notice> notices) {
        List<Row> rows = new ArrayList<>();
        notices.stream().sorted(order(court)).forEach(notice -> rows.add(new Row(rows.size() + 1, notice)));
        String note = rows.isEmpty() ? "本月没有应当送达的告知书。" : "共 %d 份。".formatted(rows.size());
        return new CoverList(
                court,
                month,
                Sheet.of("封面清单", court.name() + ChineseDate.of(month) + "责任追究告知书封面清单", note, fields(), rows));
    }

    private static List<Field<Row>> fields() {
        return List.of(
                Field.number("序号", 5, Row::place),
                Field.label("文书名称", 11, row -> row.notice().kind().title().replace(COMMON, "")),
                Field.label("姓名", 9, row -> row.notice().officer().name()),
                Field.label("工号", 7, row -> row.notice().officer().number()),
                Field.label("部门", 11, row -> row.notice().officer().division()),
                Field.label(
                        "追究条项",
                        11,
                        row -> row.notice()
                                .sanction()
                                .item()
                                .map(Provision::citation)
                                .orElse("—")),
                Field.prose("处理措施", 15, row -> row.notice().sanction().measure()),
                Field.number("扣发月数", 5, row -> row.notice().sanction().months()),
                Field.number("台账号", 8, row -> row.notice().entryNo()),
                Field.label(
                        "决定文号",
                        14,
                        row -> row.notice()
                                .decision()
                                .map(DecisionRecord::decisionNo)
                                .orElse("")),
                Field.day("决定日期", 12, row -> row.notice().decision().map(DecisionRecord::decided)),
                toBeFilled("送达日期", 17),
                toBeFilled("签收", 24));
    }

    private static Field<Row> toBeFilled(String header, int width) {
        return new Field<>(new Column(header, Column.Kind.LABEL, width), row -> Cell.EMPTY);
    }
}
