package org.taizhang.publication.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.SheetKind;

/** The words of the template as written in {@code template/}; what a rulebook or a court says is still a placeholder. */
final class TemplateTexts {

    private final Properties texts;
    private final List<String> guide;

    private TemplateTexts(Properties texts, List<String> guide) {
        this.texts = texts;
        this.guide = guide;
    }

    /** The words in Chinese, the language of the workbook. */
    static TemplateTexts chinese() {
        try (BufferedReader columns = open("/template/columns_zh.properties");
                BufferedReader guide = open("/template/guide_zh.txt")) {
            Properties texts = new Properties();
            texts.load(columns);
            return new TemplateTexts(texts, guide.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of that key; fails where there is none. */
    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("template text missing: " + key));
    }

    /** The text with its numbered placeholders filled in. */
    String format(String key, String... arguments) {
        String text = get(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    /** What is said of a column: on that sheet, or else on every sheet that has it. */
    String column(SheetKind sheet, Column column) {
        return find(sheet.name() + "." + column.name()).orElseGet(() -> get(column.name()));
    }

    /** The example of a column, if there is one. */
    Optional<String> example(Column column) {
        return find(column.name() + ".example");
    }

    /** The lines of the guide, the first its title. */
    List<String> guide() {
        return guide;
    }

    /** Every key. */
    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    private static BufferedReader open(String resource) {
        InputStream data = TemplateTexts.class.getResourceAsStream(resource);
        if (data == null) {
            throw new IllegalStateException("resource missing: " + resource);
        }
        return new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
    }
}
