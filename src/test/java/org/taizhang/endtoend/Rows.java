package org.taizhang.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as it was exported.
 *
 * @param rows each by column
 */
record Rows(List<Map<String, String>> rows) {

    /** Parses RFC 4180 with a header row. */
    static Rows parse(String csv) {
        List<List<String>> lines = lines(csv);
        List<String> header = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != header.size()) {
                throw new IllegalArgumentException(line.size() + " cells: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), line.get(i));
            }
            rows.add(row);
        }
        return new Rows(rows);
    }

    static Rows read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows as lines of these columns alone, in their order. */
    List<String> lines(String... columns) {
        return rows.stream()
                .map(row ->
                        String.join(",", Arrays.stream(columns).map(row::get).toList()))
                .toList();
    }

    /** The rows with that value in a column. */
    Rows where(String column, String value) {
        return new Rows(
                rows.stream().filter(row -> row.get(column).equals(value)).toList());
    }

    int size() {
        return rows.size();
    }

    /** What ledger entries say, sorted, with what they rest on in place of its numbers. */
    List<String> contents() {
        Map<String, String> contents = new HashMap<>();
        for (Map<String, String> row : rows) {
            List<String> content = new ArrayList<>();
            row.forEach((column, value) -> {
                if (!List.of("entry_no", "posted_at", "basis", "reverses", "rulebook", "hash")
                        .contains(column)) {
                    content.add(value);
                }
            });
            String basis = Arrays.stream(row.get("basis").split(" "))
                    .filter(number -> !number.isEmpty())
                    .map(contents::get)
                    .toList()
                    .toString();
            contents.put(row.get("entry_no"), content + "<-" + basis);
        }
        return contents.values().stream().sorted().toList();
    }

    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
