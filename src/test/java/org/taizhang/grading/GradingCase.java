package org.taizhang.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.RowRef;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One row of a table of cases: an evaluation in the workbook's own words, and what comes of it.
 *
 * @param name the clause and what it shows
 * @param evaluation the rows
 * @param today the last day that a date may have
 * @param unreadable cells as {@code 登记 是否超期} or {@code 18-2 责任}
 * @param findings per finding row: state, grade, who is liable and under which provision
 * @param violations code, row and column, and where the case gives them the arguments
 * @param score score and class, where the case asks for it
 */
record GradingCase(
        String name,
        Evaluation evaluation,
        LocalDate today,
        List<String> unreadable,
        List<String> findings,
        List<String> violations,
        Optional<String> score) {

    @Override
    public String toString() {
        return name;
    }

    /** The cases of a file under {@code src/test/resources/grading}. */
    static List<GradingCase> read(String file) {
        try (InputStream in = GradingCase.class.getResourceAsStream("/grading/" + file)) {
            List<Map<String, Object>> cases = plainText().load(in);
            return cases.stream().map(GradingCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How tables name a row: 登记, the officer, or the finding. */
    static String rowName(RowRef row) {
        if (row instanceof RowRef.OfFinding finding) {
            return finding.key().provision().code()
                    + finding.key().officerNo().map(officer -> "/" + officer).orElse("");
        }
        return row instanceof RowRef.OfParticipant participant ? participant.officerNo() : "登记";
    }

    private static GradingCase of(Map<String, Object> row) {
        return new GradingCase(
                (String) row.get("case"),
                Rows.evaluation(map(row, "registration"), map(row, "participants"), rows(row)),
                LocalDate.parse((String) row.getOrDefault("today", "2026-06-30")),
                list(row, "unreadable"),
                list(row, "gives"),
                list(row, "violations"),
                Optional.ofNullable((String) row.get("score")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> map(Map<String, Object> row, String key) {
        return (Map<String, String>) row.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> rows(Map<String, Object> row) {
        return (List<Map<String, String>>) row.getOrDefault("findings", List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> row, String key) {
        return (List<String>) row.getOrDefault(key, List.of());
    }

    /** YAML in which every scalar is text. */
    private static Yaml plainText() {
        DumperOptions dumping = new DumperOptions();
        LoaderOptions loading = new LoaderOptions();
        Resolver textOnly = new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        };
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, textOnly);
    }
}
