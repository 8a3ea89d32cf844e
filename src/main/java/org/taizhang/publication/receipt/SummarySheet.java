package org.taizhang.publication.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.intake.receipt.ReceiptFacts;
import org.taizhang.intake.receipt.ReceiptHead;
import org.taizhang.message.Catalogue;
import org.taizhang.message.Code;
import org.taizhang.message.Language;
import org.taizhang.message.Words;
import org.taizhang.publication.Cell;
import org.taizhang.publication.Column;
import org.taizhang.publication.Field;
import org.taizhang.publication.Sheet;

/** The sheet 汇总: which file, what became of it, what to do, and the counts. */
final class SummarySheet {

    private final String court;
    private final ReceiptFacts facts;
    private final ReceiptHead head;
    private final List<Line> lines = new ArrayList<>();

    /** What is said, and of what. */
    private record Line(String label, Cell value) {}

    SummarySheet(String court, ReceiptFacts facts) {
        this.court = court;
        this.facts = facts;
        this.head = facts.head();
    }

    Sheet sheet() {
        describe();
        count();
        warn();
        return Sheet.of(
                "汇总",
                court + (head.isCheck() ? "评查工作簿检查结果" : "评查工作簿回执"),
                head.isCheck() ? "本次仅为检查，没有保存任何内容。以下为正式上传时的结果。" : "本回执由程序自动出具。",
                List.of(
                        Field.<Line>prose("项目", 24, Line::label),
                        new Field<>(new Column("内容", Column.Kind.PROSE, 90), Line::value)),
                lines);
    }

    private void describe() {
        head.number().ifPresent(number -> say("回执编号", number));
        say("文件名称", head.fileName());
        say("SHA-256", head.sha256());
        say("法院", court);
        say("收到时间", head.receivedAt().toString().replace('T', ' ').replaceAll("\\..*", ""));
        say("处理结果", result());
        head.why().ifPresent(why -> say("原因和办法", why.key().split("\\.")[0] + "　" + text(why)));
        say("下一步", next());
    }

    private void count() {
        if (head.result() == ReceiptHead.Result.REFUSED || head.result() == ReceiptHead.Result.REPEATED) {
            return;
        }
        int rejected = facts.rejectedRows().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int stored = head.rowsNew() + head.rowsCorrected() - facts.replacedRows();
        int unchanged = head.rowsRead() - stored - rejected;
        say("读取数据（行）", head.rowsRead());
        say("采纳（件）", head.unitsAccepted());
        say("　　新增（行）", head.rowsNew());
        say("　　更正（行）", head.rowsCorrected());
        say("退回（件）", head.unitsRejected());
        say("　　退回（行）", rejected);
        say("　　错误（处）", facts.errorCount());
        say("无变化（行）", Math.max(0, unchanged));
    }

    private void warn() {
        Map<Code, Integer> counts = facts.warningCounts();
        if (!counts.isEmpty()) {
            say("提示（条）", counts.values().stream().mapToInt(Integer::intValue).sum());
            counts.forEach((code, count) -> say("　　" + code, count + " 条　" + text(Words.of("warning." + code))));
        }
    }

    private String result() {
        return switch (head.result()) {
            case ACCEPTED -> head.isCheck() ? "可以全部采纳" : "全部采纳";
            case PARTLY -> head.isCheck() ? "有错误的各件将退回，其余可以采纳" : "有错误的各件退回，其余已采纳";
            case REFUSED -> head.isCheck() ? "整份文件将退回" : "整份文件退回，其中内容均未采用";
            case REPEATED -> "已导入，无变化";
        };
    }

    private String next() {
        return switch (head.result()) {
            case ACCEPTED, REPEATED -> "不必再作处理。";
            case PARTLY ->
                "「错误清单」逐条列出错误和改正办法。退回的行已按原样列在后面各表中，有错误的单元格标为红色并附批注，" + "请直接在本文件中改正，保存后上传本文件；原文件不必再改，已采纳的内容不必重报。";
            case REFUSED -> "请按上述办法处理后重新上传。";
        };
    }

    private void say(String label, String value) {
        lines.add(new Line(label, Cell.text(value)));
    }

    private void say(String label, int value) {
        say(label, Integer.toString(value));
    }

    private static String text(Words words) {
        return Catalogue.text(words, Language.ZH);
    }
}
