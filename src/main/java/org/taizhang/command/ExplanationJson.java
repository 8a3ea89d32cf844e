package org.taizhang.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Explanation;
import org.taizhang.ledger.Explanation.Line;
import org.taizhang.ledger.Explanation.Section;
import tools.jackson.databind.json.JsonMapper;

/** An explanation as JSON: {@code officer}, and {@code sections} with {@code heading}, {@code entry_no} and {@code lines}. */
final class ExplanationJson {

    private ExplanationJson() {}

    static String write(Explanation explanation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("officer", explanation.officer());
        document.put(
                "sections",
                explanation.sections().stream().map(ExplanationJson::section).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("heading", section.heading());
        section.entryNo().ifPresent(number -> object.put("entry_no", number));
        List<Map<String, String>> lines =
                section.lines().stream().map(ExplanationJson::line).toList();
        object.put("lines", lines);
        return object;
    }

    private static Map<String, String> line(Line line) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("label", line.label());
        object.put("text", line.text());
        return object;
    }
}
