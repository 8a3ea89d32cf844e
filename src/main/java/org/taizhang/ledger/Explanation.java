package org.taizhang.ledger;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why an officer's ledger is as it is (R31), as data that can be printed or written as JSON.
 *
 * @param officer who it is about, in Chinese
 * @param sections one per standing entry, then the balance and the outlook
 */
public record Explanation(String officer, List<Section> sections) {

    /**
     * The note on one entry, or on the officer as a whole.
     *
     * @param heading in Chinese
     * @param entryNo the entry that it is about; empty for the officer as a whole
     * @param lines in order
     */
    public record Section(String heading, OptionalLong entryNo, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** One statement: what it is about, and what it says, both in Chinese. */
    public record Line(String label, String text) {}

    public Explanation {
        sections = List.copyOf(sections);
    }

    /** The same with one more section at its end. */
    public Explanation with(Section more) {
        return new Explanation(
                officer, Stream.concat(sections.stream(), Stream.of(more)).toList());
    }

    /** The note on one entry alone; without sections where the entry does not stand. */
    public Explanation only(long entryNo) {
        return new Explanation(
                officer,
                sections.stream()
                        .filter(section -> section.entryNo().equals(OptionalLong.of(entryNo)))
                        .toList());
    }

    /** All of it as plain text. */
    public String text() {
        return sections.stream().map(Explanation::text).collect(Collectors.joining("\n", officer + "责任追究台账说明\n\n", ""));
    }

    private static String text(Section section) {
        return section.lines().stream()
                .map(line -> "　　" + line.label() + "：" + line.text() + "\n")
                .collect(Collectors.joining("", section.heading() + "\n", ""));
    }
}
