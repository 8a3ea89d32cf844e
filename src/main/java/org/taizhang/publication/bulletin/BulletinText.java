package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.court.Court;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Heading;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.ChineseNumber;
import org.taizhang.rulebook.Rulebook;

/** Puts a month's figures into the prose of a circular, section by section. */
record BulletinText(
        Court court, Rulebook rulebook, BulletinFigures figures, Optional<Edition> edition, AnnexTables annex) {

    List<Block> body() {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph("根据《%s》（以下简称%s），现将%s案件质量评查和责任追究情况通报如下。"
                .formatted(rulebook.title(), rulebook.shortTitle(), ChineseDate.of(figures.month()))));
        int number = 0;
        for (Section section : sections()) {
            body.add(new Heading(1, ChineseNumber.of(++number) + "、" + section.heading()));
            body.addAll(section.blocks());
        }
        body.add(new Paragraph("特此通报。"));
        return body;
    }

    private List<Section> sections() {
        Divisions divisions = new Divisions(court);
        List<Section> sections = new ArrayList<>(List.of(
                new OverviewText(figures, divisions),
                new QualityText(figures, annex),
                new ErrorText(rulebook, figures, divisions, new BulletinCharts(court, rulebook, figures), annex),
                new SanctionText(rulebook, figures, annex),
                new CorrectionText(figures, edition, annex),
                new ConversionText(rulebook, figures),
                new DeadlineText(figures),
                new AnalysisText(figures),
                new ReadingText(rulebook, figures.readings())));
        edition.ifPresent(known -> sections.add(new EditionText(rulebook, known)));
        return sections;
    }
}
