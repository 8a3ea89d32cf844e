package org.taizhang.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Entry;
import org.taizhang.publication.Block.Grid;
import org.taizhang.publication.Block.GridColumn;
import org.taizhang.publication.Block.Heading;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.publication.issue.Issue;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.ChineseNumber;
import org.taizhang.rulebook.Rulebook;

/** What a bulletin says about itself and the ledger: up to where it goes, what it makes up for, what was there before. */
final class EditionText {

    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("台账号", 2, false),
            new GridColumn("类别", 2, false),
            new GridColumn("认定日期", 3, false),
            new GridColumn("内容", 6, true));
    private static final List<GridColumn> REVERSAL_COLUMNS = List.of(
            new GridColumn("冲销号", 2, false),
            new GridColumn("原台账号", 2, false),
            new GridColumn("认定日期", 3, false),
            new GridColumn("内容", 6, true));

    private final Rulebook rulebook;
    private final Edition edition;

    EditionText(Rulebook rulebook, Edition edition) {
        this.rulebook = rulebook;
        this.edition = edition;
    }

    /**
     * The section with its heading.
     *
     * @param number of the section, from 1
     */
    List<Block> section(int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, ChineseNumber.of(number) + "、台账刊载情况"));
        blocks.add(new Paragraph(scope()));
        edition.opening().map(EditionText::opening).map(Paragraph::new).ifPresent(blocks::add);
        List<LedgerLine> late = edition.late();
        if (!late.isEmpty()) {
            blocks.add(new Paragraph("上期通报印发后补登、本期一并通报的以前月份台账记录%d条，见下表。".formatted(late.size())));
            blocks.add(
                    new Grid("补登记录", COLUMNS, late.stream().map(this::lateRow).toList()));
        }
        List<LedgerLine> reversals = edition.reversals();
        if (!reversals.isEmpty()) {
            blocks.add(new Paragraph("%s冲销台账记录%d条，见下表。".formatted(since(), reversals.size())));
            blocks.add(new Grid(
                    "冲销记录",
                    REVERSAL_COLUMNS,
                    reversals.stream().map(this::reversalRow).toList()));
        }
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

    private static String opening(OpeningBalance opening) {
        return opening.total() == 0
                ? "本期为首期，此前没有应予结转的台账记录。"
                : ("本期为首期。此前月份已登记的台账记录作为期初余额，不再逐条通报：责任认定%d条，折算%d条，责任追究%d条，" + "涉及%d人，扣发办案补贴合计%d个月。")
                        .formatted(
                                opening.liabilities(),
                                opening.conversions(),
                                opening.sanctions(),
                                opening.persons(),
                                opening.months());
    }

    private String since() {
        return edition.opening().isPresent() ? "至本期印制时，" : "自上期通报印发以来，";
    }

    private List<String> lateRow(LedgerLine line) {
        return List.of(
                Long.toString(line.posted().number()),
                line.entry().kind().label(),
                ChineseDate.of(line.entry().effective()),
                content(line.entry()));
    }

    private List<String> reversalRow(LedgerLine line) {
        return List.of(
                Long.toString(line.posted().number()),
                Long.toString(line.entry().reverses().orElseThrow()),
                ChineseDate.of(line.entry().effective()),
                content(line.entry()));
    }

    /** Nobody is named here: whom a bulletin names is the sanctions' table to say. */
    private String content(Entry entry) {
        if (!entry.measure().isEmpty()) {
            return entry.measure();
        }
        String grade = rulebook.grades().stream()
                .filter(each -> each.code().equals(entry.grade()))
                .map(each -> each.liability())
                .findFirst()
                .orElse(entry.grade());
        String role = rulebook.label(entry.role());
        return Optional.of(entry.caseNo())
                .filter(caseNo -> !caseNo.isEmpty())
                .map(caseNo -> grade + "（" + role + "），" + caseNo)
                .orElse(grade + "（" + role + "）");
    }
}
