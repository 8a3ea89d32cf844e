package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Explanation.Line;
import org.taizhang.ledger.RelevantReadings.Question;
import org.taizhang.ledger.Sources.Source;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Provision;

/** The note on a liability: what was recognised, on which circumstances, by which row, and what became of it. */
record LiabilityNote(Wording wording, Links links, Sources sources, boolean points) {

    List<Line> lines(Posted posted) {
        Entry entry = posted.entry();
        List<Source> rows = sources.of(entry);
        List<Provision> responsibilities = rows.stream()
                .flatMap(row -> row.responsibility().stream())
                .distinct()
                .sorted()
                .toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("认定", recognition(entry)));
        entry.articles().forEach(provision -> lines.add(new Line("差错情形", wording.circumstance(provision))));
        rows.stream()
                .map(Source::facts)
                .filter(facts -> !facts.isEmpty())
                .distinct()
                .forEach(facts -> lines.add(new Line("认定事实", facts)));
        responsibilities.forEach(provision -> lines.add(new Line("责任依据", wording.quotation(provision))));
        rows.forEach(row -> lines.add(new Line("数据来源", row(row))));
        if (points) {
            lines.add(new Line("积分", entry.points() + "分（内部参考）。"));
        }
        links.consumer(posted).ifPresent(conversion -> lines.add(new Line("折算情况", consumed(conversion))));
        RelevantReadings readings =
                new RelevantReadings(wording.rulebook()).askIf(entry.articles().size() > 1, Question.COUNT_UNIT);
        entry.articles().forEach(readings::cite);
        responsibilities.forEach(readings::cite);
        lines.addAll(readings.lines());
        return lines;
    }

    private String recognition(Entry entry) {
        return ChineseDate.of(entry.effective()) + "，在" + entry.caseNo() + "案件（评查编号" + entry.evaluationNo() + "）中，被认定"
                + wording.liability(entry.grade()) + "1件次，负"
                + wording.rulebook().label(entry.role()) + "。";
    }

    private static String row(Source source) {
        return "工作簿“" + source.file() + "”，工作表“" + source.sheet() + "”第" + source.row() + "行（"
                + source.circumstance().citation() + "）。";
    }

    private static String consumed(Posted conversion) {
        return "已计入" + ChineseDate.of(conversion.entry().effective()) + "的折算（" + Wording.number(conversion)
                + "），不再计入其他折算或者追究。";
    }
}
