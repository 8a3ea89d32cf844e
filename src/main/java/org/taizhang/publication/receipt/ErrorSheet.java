package org.taizhang.publication.receipt;

import java.util.Iterator;
import java.util.List;
import org.taizhang.intake.Problem;
import org.taizhang.intake.receipt.ReceiptFacts;
import org.taizhang.intake.receipt.ReceiptHead;
import org.taizhang.message.Code;
import org.taizhang.message.Language;
import org.taizhang.message.Words;
import org.taizhang.publication.Cell;
import org.taizhang.publication.Column;
import org.taizhang.publication.Field;
import org.taizhang.publication.Sheet;

/** The sheet 错误清单: every error with its place, the cell's value, and what to do. */
final class ErrorSheet {

    /** A sheet of a workbook holds not many more. */
    private static final int MOST = 1_000_000;

    /** As much of a long text as tells which one it is; the whole stands in the row to be mended. */
    private static final int LONGEST_VALUE = 100;

    private final ReceiptFacts facts;

    ErrorSheet(ReceiptFacts facts) {
        this.facts = facts;
    }

    Sheet sheet() {
        return Sheet.of(
                "错误清单",
                "错误清单",
                note(),
                List.of(
                        Field.<Problem>label("工作表", 12, error -> error.place().sheet()),
                        new Field<>(new Column("行", Column.Kind.NUMBER, 8), error -> row(error.place())),
                        Field.<Problem>label("列", 6, error -> error.place().letters()),
                        Field.<Problem>label("列名", 18, error -> error.place().header()),
                        Field.<Problem>prose(
                                "填写内容", 26, error -> shortened(error.place().value())),
                        Field.<Problem>label("代码", 8, error -> error.code().name()),
                        Field.<Problem>prose("错误和改正办法", 70, error -> error.text(Language.ZH))),
                this::errors);
    }

    private String note() {
        ReceiptHead head = facts.head();
        int count = facts.errorCount();
        if (isRefused()) {
            return "整份文件退回，原因如下。";
        }
        if (count > MOST) {
            return "共 %d 处错误，以下列出前 %d 处。".formatted(count, MOST);
        }
        if (count > 0) {
            return "共 %d 处错误。行、列为上传文件中的位置；“列”空白的，表示上传文件中没有此列。".formatted(count);
        }
        return head.unitsRejected() > 0 ? "本文件没有错误；退回的各件，因同次上报的其他文件有错误而一并退回，见后面各表的批注。" : "没有错误。";
    }

    private Iterator<Problem> errors() {
        return isRefused() ? List.of(refusal()).iterator() : facts.errors(MOST);
    }

    private boolean isRefused() {
        return facts.head().result() == ReceiptHead.Result.REFUSED;
    }

    private Problem refusal() {
        Words why = facts.head().why().orElseThrow();
        return new Problem(
                Code.valueOf(why.key().split("\\.")[0]),
                why,
                new Problem.Place(0, facts.head().fileName(), "", 0, -1, "", ""));
    }

    private static Cell row(Problem.Place place) {
        return place.row() == 0 ? Cell.EMPTY : new Cell.Whole(place.row());
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "…";
    }
}
