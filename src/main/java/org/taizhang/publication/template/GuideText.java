package org.taizhang.publication.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.evaluation.Column;
import org.taizhang.grading.Requirement;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.GridColumn;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Clause;
import org.taizhang.rulebook.Rulebook;

/** Composes the guide: its text as written, and the tables that follow from the columns and the rulebook. */
final class GuideText {

    private static final String HEADING = "# ";
    private static final String COLUMNS = "@columns";
    private static final String CODES = "@codes";
    private static final String LIST = "、";
    /** Characters of a list that a cell of the table has room for. */
    private static final int ROOM = 45;

    private final Rulebook rulebook;
    private final TemplateTexts texts;
    private final Phrases phrases;

    GuideText(Rulebook rulebook, TemplateTexts texts, Phrases phrases) {
        this.rulebook = rulebook;
        this.texts = texts;
        this.phrases = phrases;
    }

    Guide guide(List<FormSheet> sheets) {
        List<String> lines = texts.guide();
        List<Block> blocks =
                lines.stream().skip(1).map(line -> block(line, sheets)).toList();
        return new Guide(filled(lines.get(0)), blocks);
    }

    private Block block(String line, List<FormSheet> sheets) {
        if (line.equals(COLUMNS)) {
            return columns(sheets);
        }
        if (line.equals(CODES)) {
            return codes();
        }
        return line.startsWith(HEADING)
                ? new Block.Heading(1, line.substring(HEADING.length()))
                : new Block.Paragraph(filled(line));
    }

    private String filled(String line) {
        return String.join("", phrases.segments(line));
    }

    private static Block columns(List<FormSheet> sheets) {
        List<List<String>> rows = new ArrayList<>();
        for (FormSheet sheet : sheets) {
            for (FormColumn column : sheet.columns()) {
                rows.add(List.of(
                        sheet.name(),
                        column.header(),
                        column.required() ? "必填" : "选填",
                        format(column.entry()),
                        column.note().replace("\n", "")));
            }
        }
        return grid(List.of("工作表", "列名", "必填", "填写内容", "说明"), rows);
    }

    private static String format(Entry entry) {
        if (entry instanceof Entry.Choice choice) {
            String items = String.join(LIST, choice.items());
            return items.length() > ROOM ? "从列表中选择" : "从列表中选择：" + items;
        }
        return entry instanceof Entry.Day ? "日期" : entry instanceof Entry.Whole ? "整数" : "文字";
    }

    private Block codes() {
        List<List<String>> rows = new ArrayList<>();
        rulebook.sources().values().forEach(clause -> rows.add(code(Column.SOURCE, clause)));
        rulebook.circumstances().values().forEach(circumstance -> rows.add(code(circumstance)));
        rulebook.exemptions().values().forEach(clause -> rows.add(code(Column.EXEMPTION, clause)));
        return grid(List.of("所在列", "代码", "等级", "简称", "条文"), rows);
    }

    private static List<String> code(Column column, Clause clause) {
        return List.of(column.header(), clause.provision().code(), "", clause.label(), clause.text());
    }

    private List<String> code(Circumstance circumstance) {
        return List.of(
                Column.PROVISION.header(),
                circumstance.provision().code(),
                circumstance.grading().stream()
                        .map(conditional -> conditional.grade().label())
                        .distinct()
                        .collect(Collectors.joining(LIST)),
                circumstance.label(),
                Stream.of(circumstance.text(), condition(circumstance), fields(circumstance))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private String condition(Circumstance circumstance) {
        String words = Requirement.words(circumstance.condition());
        return words.isEmpty() ? "" : texts.format("needs.condition", words);
    }

    private String fields(Circumstance circumstance) {
        Stream<Column> ground = circumstance.needsGround() ? Stream.of(Column.GROUND) : Stream.of();
        Stream<Column> officer =
                rulebook.allocations().get(circumstance.allocation()).named()
                        ? Stream.of(Column.OFFICER_NO)
                        : Stream.of();
        String fields = Stream.concat(ground, officer)
                .map(column -> "「" + column.header() + "」")
                .collect(Collectors.joining());
        return fields.isEmpty() ? "" : texts.format("needs.fields", fields);
    }

    private static Block grid(List<String> headers, List<List<String>> rows) {
        return new Block.Grid(
                "",
                List.of(
                        new GridColumn(headers.get(0), 12, false),
                        new GridColumn(headers.get(1), 18, false),
                        new GridColumn(headers.get(2), 12, false),
                        new GridColumn(headers.get(3), 28, true),
                        new GridColumn(headers.get(4), 72, true)),
                rows);
    }
}
