package org.taizhang.publication;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.court.Court;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Rulebook;

/** The sheet 解释口径: every question that the regulation leaves open and the reading taken (R17, Art. 32). */
final class ReadingSheet {

    private static final List<Field<Interpretation>> FIELDS = List.of(
            Field.label("条款", 14, reading -> reading.provision().citation()),
            Field.label("规则编号", 7, Interpretation::clause),
            Field.prose("问题", 36, Interpretation::question),
            Field.prose("采用的口径", 40, Interpretation::reading),
            Field.label(
                    "开关",
                    11,
                    reading -> reading.value().map(value -> reading.id()).orElse("")),
            Field.label("当前取值", 11, reading -> reading.value().orElse("")),
            Field.prose("可选取值", 34, ReadingSheet::options));

    private ReadingSheet() {}

    static Sheet sheet(Court court, Rulebook rulebook, String note) {
        return Sheet.of("解释口径", court.name() + "案件质量责任追究解释口径", note, FIELDS, rulebook.interpretations());
    }

    private static String options(Interpretation interpretation) {
        return interpretation.options().stream()
                .map(option -> option.value() + "：" + option.reading())
                .collect(Collectors.joining("\n"));
    }
}
