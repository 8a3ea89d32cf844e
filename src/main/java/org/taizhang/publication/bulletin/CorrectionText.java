package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.decision.BasisChange;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.publication.bulletin.BulletinFigures.Corrections;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.statistics.Compared;

/** 复议与更正: what reconsideration revoked, what came late, what was reversed, and which decisions that concerns (R42). */
record CorrectionText(BulletinFigures figures, Optional<Edition> edition, AnnexTables annex) implements Section {

    @Override
    public String heading() {
        return "复议与更正";
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(revoked() + reversed()));
        int late = edition.map(known -> known.late().size()).orElse(0);
        if (late > 0) {
            blocks.add(new Paragraph(
                    "上期通报印发后补登、本期一并通报的以前月份台账记录%d条，见%s。".formatted(late, annex.reference(AnnexTables.Table.LATE))));
        }
        Corrections corrections = figures.corrections();
        if (!corrections.withdrawn().isEmpty()) {
            blocks.add(new Paragraph(corrections.withdrawn().stream()
                    .map(CorrectionText::withdrawn)
                    .collect(Collectors.joining("；", "下列处理决定因所依据的记录冲销，应予撤销：", "。"))));
        }
        if (!corrections.changes().isEmpty()) {
            blocks.add(new Paragraph(corrections.changes().stream()
                    .map(CorrectionText::changed)
                    .collect(Collectors.joining("；", "下列处理决定只变更依据，原决定继续有效：", "。"))));
        }
        return blocks;
    }

    private String revoked() {
        Compared revoked = figures.statistics().findings().revoked();
        return revoked.now() == 0
                ? "本月没有经复议撤销的差错认定。"
                : "本月经复议撤销差错认定%d项，%s。".formatted(revoked.now(), Comparison.of(revoked, "项"));
    }

    private String reversed() {
        Corrections reversed = figures.corrections();
        if (reversed.total() == 0) {
            return since() + "没有冲销或者更正台账记录。";
        }
        List<String> parts = new ArrayList<>();
        add(parts, "责任认定", reversed.liabilities());
        add(parts, "折算", reversed.conversions());
        add(parts, "责任追究", reversed.sanctions());
        return "因复议撤销、信息更正或者补充登记，%s冲销台账记录%d条，其中%s；更正后的结果已重新计入台账。%s"
                .formatted(since(), reversed.total(), String.join("、", parts), list());
    }

    private String list() {
        return edition.map(known -> "冲销记录见" + annex.reference(AnnexTables.Table.REVERSALS) + "。")
                .orElse("");
    }

    private String since() {
        return edition.map(known -> known.opening().isPresent() ? "至本期印制时，" : "自上期通报印发以来，")
                .orElse("本月以来，");
    }

    private static void add(List<String> parts, String kind, int count) {
        if (count > 0) {
            parts.add(kind + count + "条");
        }
    }

    private static String withdrawn(Withdrawal withdrawal) {
        DecisionRecord decision = withdrawal.decision().decision();
        return "%s（%s）“%s”，%s作出的%s，台账第%d号，由第%d号冲销"
                .formatted(
                        withdrawal.officer().name(),
                        Divisions.label(withdrawal.officer().division()),
                        withdrawal.decision().sanction().entry().measure(),
                        ChineseDate.of(decision.decided()),
                        decision.decisionNo(),
                        withdrawal.decision().sanction().number(),
                        withdrawal.decision().reversal().number());
    }

    private static String changed(BasisChange change) {
        return "%s，依据由台账第%d号变更为第%d号"
                .formatted(
                        change.decision().decisionNo(),
                        change.from().number(),
                        change.to().number());
    }
}
