package org.taizhang.endtoend.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.taizhang.endtoend.House;

/**
 * All that a night leaves, by name: every export (the ledger with its numbers and hashes), every file under the home
 * folder but settings, database and logs, byte for byte or part for part, and the last line of {@code heads.log}. Only
 * moments are left out, which no two nights share.
 */
record Outcome(Map<String, String> facts) {

    private static final List<String> EXPORTS = List.of(
            "ledger --all",
            "evaluations",
            "findings",
            "history",
            "rejections",
            "warnings",
            "clocks",
            "assignments",
            "workload");
    private static final Set<String> NOT_OF_THE_NIGHT = Set.of("db", "logs", "rulebooks", "courts", "calendars");
    private static final int EXCERPT = 100;
    private static final String MOMENT_IN_A_CELL = "(?<=<v>)4\\d{4}[.]\\d+(?=</v>)";
    private static final String MOMENT =
            "20\\d\\d-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?(Z|[+]\\d\\d:\\d\\d)?";

    /** What is there now. */
    static Outcome of(Path home) throws IOException {
        Map<String, String> facts = new TreeMap<>();
        for (String export : EXPORTS) {
            String[] words = ("export " + export + " --home " + home).split(" ");
            facts.put(export, withoutMoments(House.command(words).exits(0).out()));
        }
        for (Path file : Folders.files(home)) {
            if (file.getNameCount() > 1
                    && !NOT_OF_THE_NIGHT.contains(file.getName(0).toString())) {
                facts.put(file.toString(), content(home.resolve(file)));
            }
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
        int at = Arrays.mismatch(here.toCharArray(), there.toCharArray());
        return excerpt(here, at) + " | " + excerpt(there, at);
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - EXCERPT), Math.min(text.length(), at + EXCERPT));
    }

    private static String content(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.equals("heads.log")) {
            List<String> lines = Files.readAllLines(file);
            String[] last = lines.get(lines.size() - 1).split(" ");
            return last[2] + " " + last[3];
        }
        return isMade(file) ? parts(file) : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    /** Whether it is a document of ours; what offices sent is compared byte for byte. */
    private static boolean isMade(Path file) {
        return file.toString().matches(".*/(receipts|ledgers|bulletins)/.*[.](xlsx|docx)");
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
        return text.replaceAll(MOMENT, "MOMENT").replaceAll(MOMENT_IN_A_CELL, "MOMENT");
    }
}
