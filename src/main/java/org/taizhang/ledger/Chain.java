package org.taizhang.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.digest.HashFunction;
import org.taizhang.rulebook.Provision;

/**
 * The hash chain over a court's entries ({@code outputs.md}, table ledger).
 *
 * <p>An entry's hash is that of the court's hash function (SHA-256, or SM3 where its ledger began with that), in
 * lower-case hex, over the UTF-8 bytes of its canonical text, version 1: the line
 * {@code taizhang-ledger-entry-1}, the previous entry's hash (64 zeros before the first), then every hashed column in
 * the order {@code entry_no, court, officer_no, kind, effective_date, grade, role, item, measure, points, months,
 * evaluation_no, case_no, articles, basis, reverses, rulebook}. Hash and columns are each written as the number of
 * their bytes in UTF-8, a colon, the value as the export writes it, and a line feed; so no two entries share a text.
 */
public final class Chain {

    private static final String VERSION = "taizhang-ledger-entry-1\n";

    private Chain() {}

    /** The hash of an entry under a number, after an entry with that hash. */
    public static String hash(HashFunction function, String previous, String court, long number, Entry entry) {
        byte[] text = canonical(previous, court, number, entry).getBytes(StandardCharsets.UTF_8);
        return function.hex(text);
    }

    /** The head after an entry. */
    public static Head after(Posted posted) {
        return new Head(posted.number(), posted.hash());
    }

    private static String canonical(String previous, String court, long number, Entry entry) {
        StringBuilder text = new StringBuilder(512).append(VERSION);
        field(text, previous);
        field(text, Long.toString(number));
        field(text, court);
        field(text, entry.officerNo());
        field(text, entry.kind().name());
        field(text, entry.effective().toString());
        field(text, entry.grade());
        field(text, entry.role().name());
        field(text, entry.item().map(Provision::code).orElse(""));
        field(text, entry.measure());
        field(text, Integer.toString(entry.points()));
        field(text, Integer.toString(entry.months()));
        field(text, entry.evaluationNo());
        field(text, entry.caseNo());
        field(text, articles(entry.articles()));
        field(text, basis(entry.basis()));
        field(
                text,
                entry.reverses().isPresent() ? Long.toString(entry.reverses().getAsLong()) : "");
        field(text, entry.rulebook());
        return text.toString();
    }

    /** Articles as the export writes them: {@code 17-1;17-4}. */
    public static String articles(List<Provision> articles) {
        return articles.stream().map(Provision::code).collect(Collectors.joining(";"));
    }

    /** Entry numbers as the export writes them, blank-separated. */
    public static String basis(List<Long> basis) {
        return basis.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static void field(StringBuilder text, String value) {
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        text.append(bytes).append(':').append(value).append('\n');
    }
}
