package org.taizhang.publication.bulletin;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Rulebook.Word;
import org.taizhang.statistics.Compared;
import org.taizhang.statistics.Figure;
import org.taizhang.statistics.SanctionFigures;

/** 责任追究情况: what the regulation calls for, how far it has come (R42), and the table of it. */
record SanctionText(Rulebook rulebook, BulletinFigures figures, AnnexTables annex) implements Section {

    @Override
    public String heading() {
        return "责任追究情况";
    }

    @Override
    public List<Block> blocks() {
        SanctionFigures sanctions = figures.statistics().sanctions();
        Figure all = sanctions.total();
        if (all.cases().now() == 0) {
            return List.of(new Paragraph("本月没有应当予以责任追究的情形" + Comparison.before(all.cases(), "人次") + "。"));
        }
        String text = "按照%s，本月应予责任追究%d人次，涉及%d人，%s。%s%s具体情况见下表，逐条见%s。"
                .formatted(
                        rulebook.shortTitle(),
                        all.cases().now(),
                        all.persons().now(),
                        Comparison.of(all.cases(), "人次"),
                        months(sanctions.months()),
                        statuses(sanctions),
                        annex.reference(AnnexTables.Table.SANCTIONS));
        return List.of(new Paragraph(text), new SanctionTable(rulebook, figures).grid());
    }

    private String months(Compared months) {
        return months.now() == 0
                ? ""
                : "扣发%s合计%d个月，%s。"
                        .formatted(rulebook.words().get(Word.ALLOWANCE), months.now(), Comparison.of(months, "个月"));
    }

    private static String statuses(SanctionFigures sanctions) {
        return sanctions.byStatus().entrySet().stream()
                .filter(status -> status.getValue().now() > 0)
                .map(status -> status.getKey().label() + status.getValue().now() + "人次")
                .collect(Collectors.joining("、", "截至本通报印制时，", "。"));
    }
}
