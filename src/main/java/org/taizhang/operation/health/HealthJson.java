package org.taizhang.operation.health;

import java.util.LinkedHashMap;
import java.util.Map;
import org.taizhang.message.Catalogue;
import org.taizhang.message.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as JSON: {@code status}, {@code at}, and {@code checks}, each with {@code check}, {@code subject} where there
 * is one, {@code status}, {@code message} and its figures.
 */
public final class HealthJson {

    private HealthJson() {}

    /** The report, worded in a language. */
    public static String write(HealthReport report, Language language) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("status", (report.isUp() ? HealthStatus.UP : HealthStatus.DOWN).name());
        document.put("at", report.at().toString());
        document.put(
                "checks",
                report.checks().stream().map(check -> object(check, language)).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private static Map<String, Object> object(HealthCheck check, Language language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("check", check.kind().id());
        if (!check.subject().isEmpty()) {
            object.put("subject", check.subject());
        }
        object.put("status", check.status().name());
        object.put("message", Catalogue.text(check.words(), language));
        check.figures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(figure -> object.put(figure.getKey(), figure.getValue()));
        return object;
    }
}
