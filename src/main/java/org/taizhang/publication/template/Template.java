package org.taizhang.publication.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.taizhang.court.Court;
import org.taizhang.intake.EvaluationWorkbook;
import org.taizhang.intake.SheetSpec;
import org.taizhang.intake.UnitKind;
import org.taizhang.rulebook.Rulebook;

/**
 * The empty evaluation workbook of a court: how to fill it in, the sheets that are read back, and an example.
 *
 * @param court whose
 * @param asOf the business date
 * @param exampleTitle above the example, after the court's name
 * @param legend what the colours of the headers mean
 * @param guide how to fill it in
 * @param sheets to be filled in, those of everyday work first
 */
public record Template(
        Court court, LocalDate asOf, String exampleTitle, String legend, Guide guide, List<FormSheet> sheets) {

    /** Names of the sheets that are never read back. */
    public static final String GUIDE = "填写说明";

    public static final String EXAMPLE = "示例";

    public Template {
        sheets = List.copyOf(sheets);
    }

    /** The workbook of that court under that rulebook. */
    public static Template of(Court court, Rulebook rulebook, LocalDate asOf) {
        TemplateTexts texts = TemplateTexts.chinese();
        Phrases phrases = new Phrases(court, rulebook, texts);
        FormColumns columns = new FormColumns(court, rulebook, texts, phrases);
        List<FormSheet> sheets = EvaluationWorkbook.under(rulebook).sheets().stream()
                .sorted(Comparator.comparing(spec -> spec.kind().unit() != UnitKind.EVALUATION))
                .map(spec -> sheet(spec, court, texts, phrases, columns))
                .toList();
        Guide guide = new GuideText(rulebook, texts, phrases).guide(sheets);
        return new Template(court, asOf, texts.get("example.title"), texts.get("legend"), guide, sheets);
    }

    private static FormSheet sheet(
            SheetSpec spec, Court court, TemplateTexts texts, Phrases phrases, FormColumns columns) {
        String key = spec.kind().name();
        return new FormSheet(
                spec.kind().label(),
                court.name() + texts.get(key + ".title"),
                String.join("", phrases.segments(texts.get(key + ".note"))),
                spec.columns().stream()
                        .map(column -> columns.column(spec.kind(), column))
                        .toList());
    }
}
