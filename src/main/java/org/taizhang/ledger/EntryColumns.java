package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.rulebook.Provision;

/** An entry column by column, as the export names and writes them ({@code outputs.md}, table ledger). */
public final class EntryColumns {

    private EntryColumns() {}

    /** The values by column, in the order of the export. */
    public static Map<String, String> of(Entry entry) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("officer_no", entry.officerNo());
        columns.put("kind", entry.kind().name());
        columns.put("effective_date", entry.effective().toString());
        columns.put("grade", entry.grade());
        columns.put("role", entry.role().name());
        columns.put("item", entry.item().map(Provision::code).orElse(""));
        columns.put("measure", entry.measure());
        columns.put("points", Integer.toString(entry.points()));
        columns.put("months", Integer.toString(entry.months()));
        columns.put("evaluation_no", entry.evaluationNo());
        columns.put("case_no", entry.caseNo());
        columns.put("articles", Chain.articles(entry.articles()));
        columns.put("basis", Chain.basis(entry.basis()));
        columns.put(
                "reverses",
                entry.reverses().isPresent() ? Long.toString(entry.reverses().getAsLong()) : "");
        columns.put("rulebook", entry.rulebook());
        return columns;
    }

    /** The columns in which an entry isn't as it should be, each as {@code points 3 → 1}. */
    public static List<String> differing(Entry stored, Entry expected) {
        Map<String, String> wanted = of(expected);
        List<String> differing = new ArrayList<>();
        of(stored).forEach((column, value) -> {
            if (!value.equals(wanted.get(column))) {
                differing.add(column + " " + shown(value) + " → " + shown(wanted.get(column)));
            }
        });
        return differing;
    }

    /** What an entry says, in one line. */
    public static String line(Entry entry) {
        List<String> parts = new ArrayList<>();
        of(entry).forEach((column, value) -> {
            if (!value.isEmpty() && !column.equals("officer_no") && !column.equals("rulebook")) {
                parts.add(column + " " + value);
            }
        });
        return String.join(", ", parts);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "∅" : value;
    }
}
