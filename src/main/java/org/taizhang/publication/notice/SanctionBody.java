package org.taizhang.publication.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.decision.SanctionProgress;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Reckoning;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Grid;
import org.taizhang.publication.Block.GridColumn;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.ChineseNumber;
import org.taizhang.rulebook.Clause;
import org.taizhang.rulebook.NoticeKind;
import org.taizhang.rulebook.NoticeRules.Right;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** What a notice of a standing sanction says: the facts, what it rests on, the sanction, and the officer's rights. */
final class SanctionBody {

    private final Notice notice;
    private final Rulebook rulebook;
    private final Reckoning reckoning;
    private final Posted recognised;
    private final RecognitionText recognition;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    SanctionBody(Notice notice, Rulebook rulebook, NoticeMaterial material) {
        this.notice = notice;
        this.rulebook = rulebook;
        this.reckoning = new Reckoning(rulebook, material.standing());
        this.recognised = reckoning.recognised(sanction());
        this.recognition = new RecognitionText(rulebook, recognised.entry(), material.file(recognised));
    }

    List<Block> blocks() {
        say(opening());
        heading("认定的事实");
        recognition.paragraphs().forEach(this::say);
        basis();
        heading(proposed() ? "拟处理意见" : "处理决定");
        say(outcome());
        List<String> sentences = reckoning.sentences(sanction());
        if (!sentences.isEmpty()) {
            say("计算说明：" + String.join("", sentences));
        }
        if (!proposed()) {
            decision();
        }
        rights();
        return blocks;
    }

    private String opening() {
        String grounds = rulebook.notices().grounds().stream()
                .map(provision -> provision.citation()
                        + rulebook.clause(provision).map(Clause::quoted).orElse(""))
                .reduce((one, next) -> one + "、" + next)
                .map(text -> text + "的规定")
                .orElse("");
        return "根据《" + rulebook.title() + "》（以下简称" + rulebook.shortTitle() + "）" + grounds + "，本院"
                + (proposed() ? "拟对你予以责任追究" : "决定对你予以责任追究") + "（台账第" + notice.entryNo()
                + "号，下文所称“第×号”均为台账号）。现将认定的事实、依据和"
                + (proposed() ? "拟处理意见" : "处理决定") + "告知如下：";
    }

    private void basis() {
        List<Posted> conversions = reckoning.conversions(sanction());
        List<Posted> liabilities = reckoning.liabilities(sanction());
        if (liabilities.size() > 1) {
            heading(conversions.isEmpty() ? "一并计入的责任认定" : "累计折算");
        }
        Set<Provision> quoted = new HashSet<>();
        for (Posted conversion : conversions) {
            String by = reckoning
                    .provision(conversion)
                    .map(provision ->
                            "依照" + (quoted.add(provision) ? rulebook.quotation(provision) : cited(provision)) + "的规定，")
                    .orElse("");
            say(by + String.join("", reckoning.sentences(conversion)));
        }
        if (liabilities.size() > 1) {
            blocks.add(table(liabilities));
        }
    }

    private String cited(Provision provision) {
        return rulebook.shortTitle() + provision.citation();
    }

    private Grid table(List<Posted> liabilities) {
        return new Grid(
                "本次处理所依据的责任认定",
                List.of(
                        new GridColumn("台账号", 20, false),
                        new GridColumn("认定日期", 44, false),
                        new GridColumn("案号", 42, false),
                        new GridColumn("差错情形", 54, true),
                        new GridColumn("认定责任", 30, false)),
                liabilities.stream().map(this::row).toList());
    }

    private List<String> row(Posted liability) {
        Entry entry = liability.entry();
        return List.of(
                Long.toString(liability.number()),
                ChineseDate.of(entry.effective()),
                entry.caseNo(),
                String.join("；", entry.articles().stream().map(this::labelled).toList()),
                rulebook.grade(entry.grade()).label() + "，" + rulebook.label(entry.role()));
    }

    private String labelled(Provision provision) {
        return provision.citation()
                + rulebook.clause(provision)
                        .map(clause -> "（" + clause.label() + "）")
                        .orElse("");
    }

    private String outcome() {
        Entry entry = sanction().entry();
        String by = entry.item()
                .map(item -> "依照" + rulebook.quotation(item) + "的规定，")
                .orElse("本次认定未适用具体追究条项，");
        String months = progress()
                .withholding()
                .map(withholding -> "办案补贴的扣发期间为" + withholding.label() + "。")
                .orElse("");
        return by + (proposed() ? "拟对你作如下处理：" : "决定对你作如下处理：") + SanctionWords.measure(sanction(), rulebook) + "。"
                + months;
    }

    private void decision() {
        DecisionRecord decision = notice.decision().orElseThrow();
        String executed = decision.executed()
                .map(day -> "，已于" + ChineseDate.of(day) + "执行")
                .orElse("");
        say("决定文号：" + decision.decisionNo() + "；决定日期：" + ChineseDate.of(decision.decided()) + executed + "。");
        if (progress().isBasisChanged()) {
            say("本决定原就台账第" + progress().replaced().get(0) + "号作出。该记录因所依据的认定变更，已由台账第" + notice.entryNo()
                    + "号替代，处理未变，原决定继续有效。");
        }
    }

    private void rights() {
        List<Right> rights = rulebook.notices().rights(notice.kind());
        if (rights.isEmpty()) {
            return;
        }
        heading("权利告知");
        for (int i = 0; i < rights.size(); i++) {
            String number = rights.size() > 1 ? "（" + ChineseNumber.of(i + 1) + "）" : "";
            say(number + recognition.right(rights.get(i)));
        }
    }

    private Posted sanction() {
        return notice.line().posted();
    }

    private SanctionProgress progress() {
        return notice.line().progress().orElseThrow();
    }

    private boolean proposed() {
        return notice.kind() == NoticeKind.PROPOSAL;
    }

    private void heading(String text) {
        headings++;
        blocks.add(new Block.Heading(1, ChineseNumber.of(headings) + "、" + text));
    }

    private void say(String text) {
        blocks.add(new Block.Paragraph(text));
    }
}
