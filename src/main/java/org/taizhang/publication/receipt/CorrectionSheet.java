package org.taizhang.publication.receipt;

import java.util.Iterator;
import java.util.List;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.Correction;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.WorkbookSpec;
import org.taizhang.intake.receipt.ReceiptFacts;
import org.taizhang.publication.Cell;
import org.taizhang.publication.Field;
import org.taizhang.publication.Sheet;

/** The sheet 更正清单: what of the stored was changed, from what to what (W203). */
final class CorrectionSheet {

    /** A sheet of a workbook holds not many more. */
    private static final int MOST = 1_000_000;

    private static final String BLANK = "（空白）";

    private final WorkbookSpec spec;
    private final ReceiptFacts facts;

    CorrectionSheet(WorkbookSpec spec, ReceiptFacts facts) {
        this.spec = spec;
        this.facts = facts;
    }

    Sheet sheet() {
        return Sheet.of(
                "更正清单",
                "更正清单",
                note(),
                List.of(
                        Field.<Correction>label(
                                "工作表", 12, correction -> correction.place().sheet()),
                        new Field<>(
                                new org.taizhang.publication.Column(
                                        "行", org.taizhang.publication.Column.Kind.NUMBER, 8),
                                correction -> new Cell.Whole(correction.place().row())),
                        Field.<Correction>prose("被更正的内容", 38, correction -> key(correction.key())),
                        Field.<Correction>label(
                                "列名", 18, correction -> correction.column().header()),
                        Field.<Correction>prose("原内容", 30, correction -> shown(correction.before())),
                        Field.<Correction>prose("现内容", 30, correction -> shown(correction.after())),
                        Field.<Correction>prose("说明", 26, CorrectionSheet::remark)),
                this::corrections);
    }

    private String note() {
        boolean any = facts.warningCounts().keySet().stream()
                .anyMatch(code -> code.name().equals("W203"));
        if (!any) {
            return "没有更正。";
        }
        return facts.head().isCheck() ? "正式上传后，已存内容将作如下更正。" : "已存内容作了如下更正，原内容留存备查。";
    }

    private Iterator<Correction> corrections() {
        return facts.corrections(MOST);
    }

    private String key(RowKey key) {
        String unit = spec.sheet(key.sheet()).columns().get(0).column().header() + " "
                + key.unit().id();
        return switch (key.sheet()) {
            case PARTICIPANTS -> unit + "，" + Column.OFFICER_NO.header() + " " + key.rest();
            case FINDINGS -> unit + "，" + finding(key.rest());
            default -> unit;
        };
    }

    private static String finding(String rest) {
        String[] parts = rest.split("\\|", 3);
        String finding = Column.PROVISION.header() + " " + parts[0] + "，" + Column.SEQ.header() + " " + parts[1];
        return parts[2].isEmpty() ? finding : finding + "，" + Column.OFFICER_NO.header() + " " + parts[2];
    }

    private static String shown(String value) {
        return value.isEmpty() ? BLANK : value;
    }

    private static String remark(Correction correction) {
        return correction.replaced() ? "同一差错情形改用另一种写法，原来的行已作废" : "";
    }
}
