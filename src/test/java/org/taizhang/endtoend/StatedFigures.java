package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads a bulletin's text and holds every number in it against its .json: the words before a number say which figure it
 * is. A number that isn't any is a failure.
 */
final class StatedFigures {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final String NO_FIGURES =
            "例如：.*|链值[0-9a-f]+|台账第\\d+号|第\\d+(号|期)|〔\\d+〕\\d+号|附件表\\d+|\\d+年(第|\\d+月(\\d+日)?)|^\\d+．";
    private static final Map<String, String> DEADLINES =
            Map.of("逾期未办", "overdue", "临近届满", "due_soon", "逾期办结", "done_late", "未行使权利", "lapsed");

    private final JsonNode root;
    private final JsonNode figures;
    private final Map<String, JsonNode> leads = new HashMap<>();
    private Iterator<JsonNode> near;
    private String deadline = "";
    private JsonNode current;
    private int read;

    StatedFigures(JsonNode root) {
        this.root = root;
        this.figures = root.path("figures");
        this.near = figures.path("near").iterator();
    }

    /** How many numbers were held against their figures. */
    int read() {
        return read;
    }

    /** Begins a section. */
    void heading(String heading) {
        leads.clear();
        current = null;
        switch (heading.substring(heading.indexOf('、') + 1)) {
            case "基本情况" -> {
                lead("评查完毕案件", "/evaluations/completed");
                lead("评查完毕的案件", "/evaluations/completed");
                parts("/evaluations/by_source", "/evaluations/by_kind", "/evaluations/by_division");
            }
            case "评查结果" -> {
                lead("另有", "/evaluations/unclassed");
                parts("/evaluations/by_class");
            }
            case "差错情况" -> {
                lead("认定差错情形", "/findings/by_grade/total");
                lead("认定案件质量责任", "/liabilities/total");
                lead("不予追责", "/findings/exempted");
                parts("/liabilities/by_grade", "/findings/by_circumstance", "/liabilities/by_division");
            }
            case "责任追究情况" -> {
                lead("应予责任追究", "/sanctions/total");
                lead("责任追究的情形", "/sanctions/total");
                lead("扣发办案补贴合计", "/sanctions/months");
                lead("拟处理", "/sanctions/by_status/PROPOSED");
                lead("已决定", "/sanctions/by_status/DECIDED");
                lead("已执行", "/sanctions/by_status/EXECUTED");
            }
            case "复议与更正" -> {
                lead("撤销差错认定", "/findings/revoked");
                lead("冲销台账记录", "/reversals/total");
                lead("责任认定", "/reversals/liabilities");
                lead("折算", "/reversals/conversions");
                lead("责任追究", "/reversals/sanctions");
            }
            case "折算与预警" -> {
                lead("责任折算", "/conversions/total");
                parts("/conversions");
            }
            case "典型差错与分析" -> parts("/findings/by_circumstance");
            case "台账刊载情况" -> {
                for (var lead : Map.of(
                                "责任认定",
                                "liabilities",
                                "折算",
                                "conversions",
                                "责任追究",
                                "sanctions",
                                "涉及",
                                "persons",
                                "合计",
                                "months")
                        .entrySet()) {
                    leads.put(lead.getKey(), root.path("opening_balance").path(lead.getValue()));
                }
            }
            default -> leads.clear();
        }
    }

    private void lead(String words, String pointer) {
        leads.put(words, figures.at(pointer));
    }

    private void parts(String... pointers) {
        for (String pointer : pointers) {
            for (JsonNode part : figures.at(pointer).path("parts")) {
                String label = part.path("label").asString();
                leads.put(label, part);
                leads.put(label + "责任", part);
                leads.put(label + "。本月", part);
            }
        }
    }

    /** Reads a paragraph of the section. */
    void paragraph(String written) {
        String text = written.replaceAll(NO_FIGURES, "");
        Matcher number = NUMBER.matcher(text);
        int from = 0;
        while (number.find()) {
            String words = text.substring(from, number.start());
            BigDecimal stated = new BigDecimal(number.group());
            assertThat(expected(words, text.substring(number.end())))
                    .as("%s ← %s", number.group(), written)
                    .isEqualByComparingTo(stated);
            from = number.end();
            read++;
        }
    }

    private BigDecimal expected(String words, String after) {
        for (Map.Entry<String, String> kind : DEADLINES.entrySet()) {
            if (words.endsWith(kind.getKey())) {
                deadline = kind.getValue();
                return whole(figures.path("deadlines").path(deadline));
            }
        }
        if (words.endsWith("即折算为" + after(words, "即折算为")) && after.startsWith("人")) {
            return whole(near.next().path("persons"));
        }
        if (words.endsWith("共涉及") && after.startsWith("种")) {
            return BigDecimal.valueOf(figures.at("/findings/by_circumstance/parts")
                    .valueStream()
                    .filter(part -> part.at("/cases/now").intValue() > 0)
                    .count());
        }
        if (words.endsWith("近十二个月共认定案件质量责任")) {
            return BigDecimal.valueOf(figures.at("/liabilities/trend")
                    .valueStream()
                    .flatMap(month -> month.path("cases").valueStream())
                    .mapToInt(JsonNode::intValue)
                    .sum());
        }
        if (words.endsWith("以前月份台账记录")) {
            return BigDecimal.valueOf(root.path("late").size());
        }
        if (words.endsWith("刊载台账记录")) {
            return BigDecimal.valueOf(root.path("published").size());
        }
        return compared(words);
    }

    private static String after(String words, String mark) {
        int at = words.lastIndexOf(mark);
        return at < 0 ? "\n" : words.substring(at + mark.length());
    }

    private BigDecimal compared(String words) {
        for (String then : List.of("上月", "上年同期")) {
            String key = then.equals("上月") ? "before" : "year_ago";
            for (int sign : List.of(1, -1)) {
                if (words.endsWith("较" + then + (sign > 0 ? "增加" : "减少"))) {
                    return whole(cases().path("now"))
                            .subtract(whole(cases().path(key)))
                            .multiply(BigDecimal.valueOf(sign));
                }
                if (words.endsWith("较" + then + (sign > 0 ? "上升" : "下降"))) {
                    JsonNode share = current.path("share");
                    return whole(share.path("now"))
                            .subtract(whole(share.path(key)))
                            .multiply(BigDecimal.valueOf(sign));
                }
            }
            if (words.endsWith("（" + then)) {
                current = lead(words.substring(0, words.length() - then.length() - 1));
                return whole(cases().path(key));
            }
            if (words.endsWith("，" + then)) {
                return whole(cases().path(key));
            }
        }
        return named(words);
    }

    private BigDecimal named(String words) {
        if (words.endsWith("占")) {
            return whole(current.at("/share/now"));
        }
        if (words.endsWith("涉及") && current != null && current.has("persons")) {
            return whole(current.at("/persons/now"));
        }
        for (JsonNode role : figures.at("/liabilities/roles")) {
            String label = role.path("role").asString().equals("PRIMARY") ? "主要责任" : "次要责任";
            if (words.endsWith(label) && role.path("grade").equals(current.path("code"))) {
                return whole(role.at("/cases/now"));
            }
        }
        for (JsonNode kind : figures.at("/deadlines/kinds")) {
            if (leads.isEmpty() && words.endsWith(kind.path("label").asString())) {
                return whole(kind.path(deadline));
            }
        }
        for (JsonNode division : figures.at("/deadlines/divisions")) {
            if (leads.isEmpty() && words.endsWith(division.path("division").asString())) {
                return whole(division.path("overdue"));
            }
        }
        current = lead(words);
        return whole(current.isNumber() ? current : cases().path("now"));
    }

    private JsonNode lead(String words) {
        return leads.keySet().stream()
                .filter(words::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(leads::get)
                .orElseThrow(() -> new AssertionError("no figure is called so: " + words));
    }

    private JsonNode cases() {
        return current.has("cases") ? current.path("cases") : current;
    }

    private static BigDecimal whole(JsonNode number) {
        assertThat(number.isNumber()).as(number.toString()).isTrue();
        return number.decimalValue();
    }
}
