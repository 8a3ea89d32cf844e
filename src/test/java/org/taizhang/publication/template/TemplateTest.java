package org.taizhang.publication.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.ColumnSpec;
import org.taizhang.intake.EvaluationWorkbook;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.SheetSpec;
import org.taizhang.publication.Block;
import org.taizhang.rulebook.Provision;

class TemplateTest {

    private static final Pattern QUOTED_NAME = Pattern.compile("「([^」]+)」");
    /** Sheets of the receipt that the guide speaks of. */
    private static final Set<String> OF_RECEIPT = Set.of("汇总", "错误清单", "更正清单");

    @ParameterizedTest
    @EnumSource
    void asksForWhatTheImportReadsUnderItsNames(TemplateCourts court) {
        List<SheetSpec> specs = EvaluationWorkbook.under(court.rulebook()).sheets();
        assertThat(court.template().sheets())
                .extracting(FormSheet::name)
                .containsExactlyInAnyOrderElementsOf(
                        specs.stream().map(spec -> spec.kind().label()).toList())
                .startsWith(SheetKind.REGISTRATION.label());
        for (SheetSpec spec : specs) {
            List<FormColumn> columns = sheet(court, spec.kind()).columns();
            assertThat(columns)
                    .extracting(FormColumn::header)
                    .containsExactlyElementsOf(spec.columns().stream()
                            .map(column -> column.column().header())
                            .toList());
            assertThat(columns)
                    .extracting(FormColumn::required)
                    .containsExactlyElementsOf(
                            spec.columns().stream().map(ColumnSpec::isRequired).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverReadsGuideAndExampleBack(TemplateCourts court) {
        assertThat(EvaluationWorkbook.under(court.rulebook()).sheets())
                .extracting(spec -> spec.kind().label())
                .doesNotContain(Template.GUIDE, Template.EXAMPLE);
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingThatIsLeftOpenOrNamesWhatIsNotThere(TemplateCourts court) {
        Set<String> names = new HashSet<>(OF_RECEIPT);
        names.addAll(List.of(Template.GUIDE, Template.EXAMPLE));
        Arrays.stream(SheetKind.values()).map(SheetKind::label).forEach(names::add);
        Arrays.stream(Column.values()).map(Column::header).forEach(names::add);
        for (String text : texts(court.template()).toList()) {
            assertThat(text).doesNotContain("{", "}", "|", "：。", "（）", "。。", "。；");
            assertThat(QUOTED_NAME.matcher(text).results().map(found -> found.group(1)))
                    .as(text)
                    .allMatch(names::contains);
        }
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryColumnWithinTheLimitsOfAPrompt(TemplateCourts court) {
        for (FormSheet sheet : court.template().sheets()) {
            assertThat(sheet.columns()).allSatisfy(column -> {
                assertThat(column.prompt()).isNotBlank().hasSizeLessThanOrEqualTo(255);
                assertThat(column.wrong()).hasSizeLessThanOrEqualTo(225);
                assertThat(column.header()).hasSizeLessThanOrEqualTo(32);
                assertThat(column.note()).startsWith(column.prompt());
            });
        }
    }

    @Test
    void hasNoTextThatNoColumnUses() {
        Set<String> used = Arrays.stream(SheetKind.values())
                .flatMap(sheet -> Stream.concat(
                        Stream.of(sheet + ".title", sheet + ".note"),
                        Arrays.stream(Column.values())
                                .flatMap(
                                        column -> Stream.of(column.name(), column + ".example", sheet + "." + column))))
                .collect(Collectors.toSet());
        assertThat(TemplateTexts.chinese().keys())
                .filteredOn(key -> Character.isUpperCase(key.charAt(0)))
                .allMatch(used::contains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REGISTRATION | 评查来源     | 依据：《暂行办法》第九条。
            REGISTRATION | 案由         | 依据：《暂行办法》第十一条。
            REGISTRATION | 是否超期     | 以下条款以本列内容为认定条件或者等级依据，须如实填写：18-5。
            REGISTRATION | 申辩提交日期 | 期限：自「通知申辩日期」起3个工作日内（《意见》第三部分）。
            PARTICIPANTS | 持错误意见   | 依据：《暂行办法》第二十二条第（一）项、第二十二条第（三）项。
            FINDINGS     | 条款         | 依据：《暂行办法》第十七条至第二十条。
            FINDINGS     | 免责情形     | 依据：《暂行办法》第二十一条。
            FINDINGS     | 事实说明     | 以下兜底情形必须填写：17-8、18-8、19-11、20-7。
            FINDINGS     | 责任         | “主要责任”也可以写作主要、全部责任、全部。“次要责任”也可以写作次要。
            FINDINGS     | 隐瞒情节     | 本列关系到责任人的确定（《暂行办法》第二十二条第（二）项）。
            FINDINGS     | 赞成         | 表决通过的条件：赞成票不少于出席人数的二分之一，且多于反对票。
            FINDINGS     | 质监委会议日期 | 期限：自「材料移交日期」起至其后第1个季度末（《意见》第三部分）。
            FINDINGS     | 复议申请日期 | 期限：自「质监委会议日期」起10日内（《暂行办法》第二十四条）。
            FINDINGS     | 认定日期     | 不得早于施行日期 2019-12-18。
            """)
    void restsItsNotesOnTheRulebook(SheetKind sheet, String header, String line) {
        assertThat(column(TemplateCourts.QIANGUO, sheet, header).note().lines()).contains(line);
    }

    @Test
    void leavesOutWhatARulebookDoesNotSay() {
        assertThat(column(TemplateCourts.INVENTED, SheetKind.REGISTRATION, "案由").note())
                .isEqualTo("案由，按裁判文书填写。");
        assertThat(column(TemplateCourts.INVENTED, SheetKind.FINDINGS, "赞成").note())
                .contains("赞成票不少于出席人数的三分之二。");
        assertThat(column(TemplateCourts.INVENTED, SheetKind.FINDINGS, "复议申请日期").note())
                .contains("15日内（《细则》第二十条）");
    }

    @ParameterizedTest
    @EnumSource
    void listsEveryCodeWithItsStatutoryWords(TemplateCourts court) {
        List<Block.Grid> tables = court.template().guide().blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .toList();
        assertThat(tables).hasSize(2);
        List<String> codes =
                tables.get(1).rows().stream().map(row -> row.get(1)).toList();
        assertThat(codes)
                .containsExactlyElementsOf(Stream.of(
                                court.rulebook().sources().keySet(),
                                court.rulebook().circumstances().keySet(),
                                court.rulebook().exemptions().keySet())
                        .flatMap(provisions -> provisions.stream().map(Object::toString))
                        .toList());
        for (List<String> row : tables.get(1).rows()) {
            assertThat(court.rulebook().clause(Provision.of(row.get(1))))
                    .hasValueSatisfying(clause -> assertThat(row.get(4)).startsWith(clause.text()));
        }
    }

    private static FormSheet sheet(TemplateCourts court, SheetKind kind) {
        return court.template().sheets().stream()
                .filter(sheet -> sheet.name().equals(kind.label()))
                .findFirst()
                .orElseThrow();
    }

    private static FormColumn column(TemplateCourts court, SheetKind kind, String header) {
        return sheet(court, kind).columns().stream()
                .filter(column -> column.header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> texts(Template template) {
        Stream<String> ofColumns = template.sheets().stream()
                .flatMap(sheet -> Stream.concat(
                        Stream.of(sheet.title(), sheet.note()),
                        sheet.columns().stream()
                                .flatMap(column -> Stream.of(column.note(), column.wrong(), column.example()))));
        Stream<String> ofGuide = template.guide().blocks().stream()
                .flatMap(block -> block instanceof Block.Grid grid
                        ? grid.rows().stream().flatMap(List::stream)
                        : Stream.of(block.toString().replaceAll("^\\w+\\[(level=1, )?text=", "")));
        return Stream.concat(ofColumns, ofGuide);
    }
}
