package org.taizhang.publication.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.decision.WithdrawnDecision;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.publication.Block;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.NoticeKind;
import org.taizhang.rulebook.NoticeRules.Right;
import org.taizhang.rulebook.Rulebook;

/** What the notice of a withdrawn decision says: which decision, why, and what follows. */
record WithdrawalBody(Rulebook rulebook, WithdrawnDecision withdrawn, NoticeMaterial material) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(decided()));
        blocks.add(new Block.Paragraph(reason()));
        blocks.add(new Block.Paragraph("据此，本院决定撤销" + withdrawn.decision().decisionNo() + "责任追究决定。"
                + rulebook.notices().withdrawal()));
        for (Right right : rulebook.notices().rights(NoticeKind.WITHDRAWAL)) {
            blocks.add(new Block.Paragraph(new RecognitionText(rulebook, sanction(), Optional.empty()).right(right)));
        }
        blocks.add(new Block.Paragraph("更正以后仍应予以责任追究的，另行告知。"));
        blocks.add(new Block.Paragraph("特此告知。"));
        return blocks;
    }

    private String decided() {
        DecisionRecord decision = withdrawn.decision();
        String item = sanction()
                .item()
                .map(each -> "，依照" + rulebook.quotation(each) + "的规定")
                .orElse("");
        return "根据《" + rulebook.title() + "》（以下简称" + rulebook.shortTitle() + "），本院于"
                + ChineseDate.of(decision.decided())
                + "作出" + decision.decisionNo() + "责任追究决定，就你"
                + ChineseDate.of(sanction().effective()) + "的"
                + rulebook.grade(sanction().grade()).liability() + item + "，决定："
                + SanctionWords.measure(withdrawn.sanction(), rulebook)
                + "（台账第" + withdrawn.sanction().number() + "号）。";
    }

    private String reason() {
        List<Posted> lost = material.lost(withdrawn.sanction());
        String by = "台账第" + withdrawn.sanction().number() + "号已由第"
                + withdrawn.reversal().number() + "号冲销。";
        if (lost.isEmpty()) {
            return "因计入件次的责任认定或者适用的规则发生变更，上述处理不再符合规定，" + by;
        }
        return lost.stream().map(this::recognition).collect(Collectors.joining("；", "因上述决定所依据的下列责任认定已经撤销或者更正：", "，"))
                + by;
    }

    private String recognition(Posted liability) {
        Entry entry = liability.entry();
        return ChineseDate.of(entry.effective()) + "在" + entry.caseNo() + "案件（评查编号" + entry.evaluationNo() + "）中认定的"
                + rulebook.grade(entry.grade()).liability() + "（台账第" + liability.number() + "号）";
    }

    private Entry sanction() {
        return withdrawn.sanction().entry();
    }
}
