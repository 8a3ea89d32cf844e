package org.taizhang.intake.jdbc;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.receipt.CellFault;
import org.taizhang.message.Code;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of what a rejected row holds. */
final class RowsJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<Column, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Column>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<Stored>> FAULTS = new TypeReference<>() {};

    private record Stored(Column column, Code code, String words) {}

    private RowsJson() {}

    static String texts(Map<Column, String> texts) {
        return JSON.writeValueAsString(new TreeMap<>(texts));
    }

    static Map<Column, String> texts(String json) {
        return JSON.readValue(json, TEXTS);
    }

    static String columns(Collection<Column> columns) {
        return JSON.writeValueAsString(columns);
    }

    static Set<Column> columns(String json) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        columns.addAll(JSON.readValue(json, COLUMNS));
        return columns;
    }

    static String faults(List<CellFault> faults) {
        return JSON.writeValueAsString(faults.stream()
                .map(fault -> new Stored(fault.column(), fault.code(), WordsJson.write(fault.words())))
                .toList());
    }

    static List<CellFault> faults(String json) {
        return JSON.readValue(json, FAULTS).stream()
                .map(fault -> new CellFault(fault.column(), fault.code(), WordsJson.read(fault.words())))
                .toList();
    }
}
