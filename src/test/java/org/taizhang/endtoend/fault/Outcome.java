package org.taizhang.endtoend.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.taizhang.endtoend.House;

/**
 * All that a night leaves, by name: every export (the ledger with its numbers and hashes), every file under the home
 * folder but settings, database and logs, byte for byte or part for part, and the last line of {@code heads.log}. Only
 * moments are left out, which no two nights share.
 */
record Outcome(Map<String, String> facts) {

    private static final List<String> EXPORTS =
            List.of("ledger --all", "evaluations", "findings", "history", "rejections", "warnings");
    private static final Set<String> NOT_OF_THE_NIGHT = Set.of("db", "logs", "rulebooks", "courts", "calendars");
    private static final String MOMENT =
            "20\\d\\d-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?(Z|[+]\\d\\d:\\d\\d)?";

    /** What is there now. */
    static Outcome of(Path home) throws IOException {
        Map<String, String> facts = new TreeMap<>();
        for (String export : EXPORTS) {
            String[] words = ("export " + export + " --home " + home).split(" ");
            facts.put(export, withoutMoments(House.command(words).exits(0).out()));
        }
        try (Stream<Path> files = Files.walk(home)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> home.relativize(file).getNameCount() > 1)
                    .filter(file -> !NOT_OF_THE_NIGHT.contains(
                            home.relativize(file).getName(0).toString()))
                    .forEach(file -> facts.put(home.relativize(file).toString(), content(file)));
        }
        return new Outcome(facts);
    }

    /** What is other than it was, a line each. */
    List<String> differences(Outcome other) {
        List<String> differences = new ArrayList<>();
        Set<String> names = new TreeSet<>(facts.keySet());
        names.addAll(other.facts.keySet());
        for (String name : names) {
            String here = facts.get(name);
            String there = other.facts.get(name);
            if (here == null || there == null) {
                differences.add(name + (here == null ? " is missing" : " is too much"));
            } else if (!here.equals(there)) {
                differences.add(name + ": " + firstDifference(here, there));
            }
        }
        return differences;
    }

    private static String firstDifference(String here, String there) {
        List<String> these = here.lines().toList();
        List<String> those = there.lines().toList();
        int line = 0;
        while (line < these.size() && line < those.size() && these.get(line).equals(those.get(line))) {
            line++;
        }
        return (line < these.size() ? these.get(line) : "ends") + " | "
                + (line < those.size() ? those.get(line) : "ends");
    }

    private static String content(Path file) {
        try {
            String name = file.getFileName().toString();
            if (name.equals("heads.log")) {
                String[] head = Files.readAllLines(file).stream()
                        .reduce((first, second) -> second)
                        .orElse("")
                        .split(" ");
                return head[2] + " " + head[3];
            }
            boolean made =
                    !file.toString().contains("/archive/") && !file.toString().contains("/rejected/");
            return made && (name.endsWith(".xlsx") || name.endsWith(".docx"))
                    ? parts(file)
                    : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String parts(Path file) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                parts.append(entry.getName())
                        .append('\n')
                        .append(withoutMoments(text))
                        .append('\n');
            }
        }
        return parts.toString();
    }

    private static String withoutMoments(String text) {
        return text.replaceAll(MOMENT, "MOMENT");
    }
}
