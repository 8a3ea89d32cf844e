package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.publication.issue.Issue;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Rulebook.Word;

/** 台账刊载情况: up to where in the ledger a bulletin goes, how many entries it publishes, what was there before the first. */
record EditionText(Rulebook rulebook, Edition edition) implements Section {

    @Override
    public String heading() {
        return "台账刊载情况";
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(scope()));
        edition.opening().map(this::opening).map(Paragraph::new).ifPresent(blocks::add);
        return blocks;
    }

    private String scope() {
        String issue = edition.issue().map(EditionText::issue).orElse("");
        String end = edition.head().number() == 0
                ? "本期印制时台账尚无记录。"
                : "本期截止台账第%d号，链值%s。"
                        .formatted(edition.head().number(), edition.head().hash());
        return issue + end + "本期刊载台账记录%d条。".formatted(edition.published().size());
    }

    private static String issue(Issue issue) {
        return "本通报为%d年第%d期，%s印发。".formatted(issue.year(), issue.number(), ChineseDate.of(issue.issuedOn()));
    }

    private String opening(OpeningBalance opening) {
        return opening.total() == 0
                ? "本期为首期，此前没有应予结转的台账记录。"
                : "本期为首期。此前月份已登记的台账记录作为期初余额，不再逐条通报：责任认定%d条，折算%d条，责任追究%d条，涉及%d人，扣发%s合计%d个月。"
                        .formatted(
                                opening.liabilities(),
                                opening.conversions(),
                                opening.sanctions(),
                                opening.persons(),
                                rulebook.words().get(Word.ALLOWANCE),
                                opening.months());
    }
}
