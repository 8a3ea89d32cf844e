package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.taizhang.escalation.Forecast;
import org.taizhang.escalation.Forecast.Prospect;
import org.taizhang.ledger.Explanation.Line;
import org.taizhang.ledger.Explanation.Section;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Rulebook;

/** Words why an officer's ledger is as it is (R31), as the reasoned note of a court would. */
public final class Explainer {

    private final Wording wording;
    private final Sources sources;
    private final Sequel sequel;
    private final boolean points;

    /**
     * An explainer for ledgers that are settled under a rulebook.
     *
     * @param sources where the findings behind a liability came from
     * @param sequel what became of each sanction
     * @param points whether points are shown (R29)
     */
    public Explainer(Rulebook rulebook, Sources sources, Sequel sequel, boolean points) {
        this.wording = new Wording(rulebook);
        this.sources = sources;
        this.sequel = sequel;
        this.points = points;
    }

    /**
     * Explains every standing entry by date, then the balances on a day and what would come next.
     *
     * @param officer who it is about, as the note names them: {@code 张三（工号0001）}
     */
    public Explanation explain(String officer, Standing standing, Forecast forecast, LocalDate asOf) {
        Links links = new Links(standing);
        List<Section> sections = new ArrayList<>();
        standing.entries().stream()
                .sorted(Comparator.comparing((Posted posted) -> posted.entry().effective())
                        .thenComparing(Posted::number))
                .forEach(posted -> sections.add(section(posted, links)));
        OutlookNote outlook = new OutlookNote(wording, points);
        sections.add(new Section("合计", OptionalLong.empty(), outlook.balance(standing, asOf)));
        sections.add(new Section("预警", OptionalLong.empty(), outlook.outlook(forecast)));
        return new Explanation(officer, sections);
    }

    /** One forecast in words (R32). */
    public static String warning(Rulebook rulebook, Prospect prospect) {
        return new OutlookNote(new Wording(rulebook), false).warning(prospect);
    }

    private Section section(Posted posted, Links links) {
        String heading = Wording.number(posted) + "　" + posted.entry().kind().label() + "（"
                + ChineseDate.of(posted.entry().effective()) + "）";
        return new Section(heading, OptionalLong.of(posted.number()), lines(posted, links));
    }

    private List<Line> lines(Posted posted, Links links) {
        return switch (posted.entry().kind()) {
            case LIABILITY -> new LiabilityNote(wording, links, sources, points).lines(posted);
            case CONVERSION -> new ConversionNote(wording, links).lines(posted);
            case SANCTION -> new SanctionNote(wording, links, sequel).lines(posted);
            case REVERSAL -> throw new IllegalArgumentException("does not stand: " + posted.number());
        };
    }
}
