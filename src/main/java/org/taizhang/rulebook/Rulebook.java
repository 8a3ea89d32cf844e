package org.taizhang.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * One regulation as data, under the readings chosen in its file. Everything that decides takes it as an argument.
 *
 * @param id stable name, {@code qianguo-2019}
 * @param hash SHA-256 over its content, lower-case hex: comments and layout do not matter
 * @param title full title in Chinese
 * @param shortTitle as documents cite it, {@code 《暂行办法》}
 * @param institution the kind of office it binds, in Chinese: {@code 人民法院}
 * @param inForceFrom first day on which it binds (Art. 33)
 * @param inForceUntil last day on which it binds; empty while it is in force
 * @param grades lightest first
 * @param roleLabels how each role is called
 * @param capacities in the order in which they are offered
 * @param vocabulary the closed lists
 * @param sources where evaluations come from (Art. 9)
 * @param circumstances by provision, in order
 * @param exemptions by provision, in order (Art. 21)
 * @param allocations by id (Art. 22)
 * @param voting when a vote passes (R6)
 * @param tallies in the order in which they are tried
 * @param conversions at most one per tally (Art. 29)
 * @param sanctions lightest first within a tally (Art. 28)
 * @param readings the readings that change how code counts
 * @param interpretations every reading taken, for people
 * @param scoring quality score (R33)
 * @param clocks deadlines (R34-R39)
 * @param notices what notices of sanctions tell their officers
 * @param words phrases that documents take from the rulebook, by key
 * @param published by whom and when it was issued, in Chinese
 * @param articles the other provisions, and the opening words of articles whose items stand elsewhere
 */
public record Rulebook(
        String id,
        String hash,
        String title,
        String shortTitle,
        String institution,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceUntil,
        List<Grade> grades,
        Map<Role, RoleLabel> roleLabels,
        List<Capacity> capacities,
        Vocabulary vocabulary,
        SortedMap<Provision, Clause> sources,
        SortedMap<Provision, Circumstance> circumstances,
        SortedMap<Provision, Clause> exemptions,
        Map<String, Allocation> allocations,
        Voting voting,
        List<Tally> tallies,
        List<Conversion> conversions,
        List<Sanction> sanctions,
        Readings readings,
        List<Interpretation> interpretations,
        Scoring scoring,
        List<ClockRule> clocks,
        NoticeRules notices,
        Map<Word, String> words,
        String published,
        SortedMap<Provision, Clause> articles) {

    /** How a role is called: {@code 主要责任}, {@code 主要}, and other words that mean it ({@code 全部责任}). */
    public record RoleLabel(String label, String shortLabel, List<String> aliases) {

        /** Whether that text is one of its names. */
        public boolean isCalled(String text) {
            return label.equals(text) || shortLabel.equals(text) || aliases.contains(text);
        }
    }

    /** Phrases that documents and the ledger take from the rulebook. */
    public enum Word {
        /** Measure of a liability that is only put on record without an item, by the staff reading (R43). */
        HANDLED_OTHERWISE,
        /** In place of a measure that presupposes a post, for staff (R43). */
        POST_MEASURE_NOT_APPLICABLE,
        /** Mark of sanctions after one that ended the post (R43). */
        ALREADY_REMOVED,
        /** What a sanction withholds for its months (R28). */
        ALLOWANCE
    }

    /** How an entry names the rulebook it was computed under: id and the first 12 digits of the hash. */
    public String reference() {
        return id + "@" + hash.substring(0, 12);
    }

    /** The grade with that code; fails where the rulebook has none. */
    public Grade grade(String code) {
        return grades.stream()
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no grade " + code + " in " + id));
    }

    /** How a role is called: {@code 主要责任}. */
    public String label(Role role) {
        return roleLabels.get(role).label();
    }

    /** The capacity with that label, if the rulebook knows it. */
    public Optional<Capacity> capacity(String label) {
        return capacities.stream()
                .filter(capacity -> capacity.label().equals(label))
                .findFirst();
    }

    /** The tally that takes a liability of that grade and role; fails where none does (the loader forbids it). */
    public Tally tally(String gradeCode, Role role) {
        return tallies.stream()
                .filter(tally -> tally.takes(gradeCode, role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tally for " + gradeCode + " " + role));
    }

    /** The conversion that a tally's members may complete. */
    public Optional<Conversion> conversion(Tally tally) {
        return conversions.stream()
                .filter(rule -> rule.tally().equals(tally.id()))
                .findFirst();
    }

    /** The sanctions that answer a tally, lightest first. */
    public List<Sanction> sanctions(Tally tally) {
        return sanctions.stream()
                .filter(rule -> rule.tally().equals(tally.id()))
                .toList();
    }

    /** The clock with that id, if the rulebook has it. */
    public Optional<ClockRule> clock(String clockId) {
        return clocks.stream().filter(clock -> clock.id().equals(clockId)).findFirst();
    }

    /** Short name and statutory words of any provision that the rulebook holds. */
    public Optional<Clause> clause(Provision provision) {
        Circumstance circumstance = circumstances.get(provision);
        if (circumstance != null) {
            return Optional.of(new Clause(provision, circumstance.label(), circumstance.text()));
        }
        return Stream.of(sources, exemptions, articles)
                .map(clauses -> clauses.get(provision))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> sanctionClause(provision));
    }

    /** A provision cited with the short title and its statutory words: {@code 《暂行办法》第二十六条“认定为……”}. */
    public String quotation(Provision provision) {
        return shortTitle
                + provision.citation()
                + clause(provision).map(Clause::quoted).orElse("");
    }

    private Optional<Clause> sanctionClause(Provision provision) {
        return sanctions.stream()
                .filter(sanction -> sanction.item().filter(provision::equals).isPresent())
                .map(sanction -> new Clause(provision, sanction.measure(), sanction.text()))
                .findFirst();
    }

    /** Whether the rulebook binds on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom)
                && inForceUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
