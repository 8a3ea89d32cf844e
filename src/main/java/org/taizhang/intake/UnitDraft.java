package org.taizhang.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taizhang.evaluation.Column;

/** A unit as it would stand after the run: its stored rows, with the run's files applied one after the other. */
final class UnitDraft {

    private final WorkbookSpec spec;
    private final RunFiles files;
    private final NavigableMap<RowKey, RowDraft> drafts = new TreeMap<>();
    private final List<StagedRow> rows;
    private final Set<RowPlace> neverStored = new HashSet<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<RowDraft> changed;

    /**
     * Rows of one file that contradict each other (E107).
     *
     * @param rows all of them
     * @param differing the columns in which they differ; 工号 where rows with and without officer meet
     * @param named whether rows with and without officer meet
     */
    record Conflict(List<StagedRow> rows, Set<Column> differing, boolean named) {}

    /**
     * Applies the rows of the run to what is stored.
     *
     * @param rows in the order of the run
     */
    UnitDraft(WorkbookSpec spec, RunFiles files, Collection<StoredRow> stored, List<StagedRow> rows) {
        this.spec = spec;
        this.files = files;
        this.rows = rows;
        stored.forEach(row -> drafts.put(row.key(), new RowDraft(row)));
        SortedMap<Integer, List<StagedRow>> byFile = new TreeMap<>();
        for (StagedRow row : rows) {
            if (row.key().isPresent()) {
                byFile.computeIfAbsent(row.place().file(), file -> new ArrayList<>())
                        .add(row);
            }
        }
        byFile.values().forEach(this::apply);
        dropIncomplete();
        this.changed = drafts.values().stream().filter(RowDraft::isChanged).toList();
    }

    private void apply(List<StagedRow> ofFile) {
        boolean repeated = false;
        for (StagedRow row : ofFile) {
            repeated |= apply(row);
        }
        if (repeated) {
            repeatedKeys(ofFile);
        }
        Map<String, List<StagedRow>> findings = new LinkedHashMap<>();
        for (StagedRow row : ofFile) {
            if (key(row).sheet() == SheetKind.FINDINGS && !drafts.get(key(row)).isWithdrawn()) {
                findings.computeIfAbsent(key(row).withoutOfficer(), finding -> new ArrayList<>())
                        .add(row);
            }
        }
        findings.values().forEach(this::replaceOthers);
    }

    /** Applies a row, and says whether one with its key came before in the same file. */
    private boolean apply(StagedRow row) {
        RowDraft draft = drafts.computeIfAbsent(key(row), RowDraft::new);
        boolean repeated = draft.source()
                .filter(before -> before.place().file() == row.place().file())
                .isPresent();
        if (isWithdrawn(row, draft.content())
                && draft.stored().isEmpty()
                && draft.source().isEmpty()) {
            neverStored.add(row.place());
        }
        draft.set(merged(row, draft.content()), row);
        return repeated;
    }

    /** A column that the file lacks, or a cell that couldn't be read, leaves what was there; so do blanks of a withdrawn row. */
    private RowContent merged(StagedRow row, RowContent before) {
        if (before == RowContent.EMPTY) {
            return row.content();
        }
        Set<Column> columns = new HashSet<>(files.sheet(row.place()).present());
        columns.removeAll(row.unreadable());
        if (isWithdrawn(row, before) && !files.sheet(row.place()).isStored()) {
            columns.removeIf(column ->
                    column != Column.WITHDRAWN && row.content().value(column).isEmpty());
        }
        return before.overlaid(row.content(), columns);
    }

    private boolean isWithdrawn(StagedRow row, RowContent before) {
        boolean says = files.sheet(row.place()).present().contains(Column.WITHDRAWN);
        return says ? row.content().isWithdrawn() : before.isWithdrawn();
    }

    private void repeatedKeys(List<StagedRow> ofFile) {
        Map<RowKey, List<StagedRow>> byKey =
                ofFile.stream().collect(Collectors.groupingBy(UnitDraft::key, LinkedHashMap::new, Collectors.toList()));
        for (List<StagedRow> same : byKey.values()) {
            Set<Column> differing = differing(same);
            if (!differing.isEmpty()) {
                conflicts.add(new Conflict(same, differing, false));
            }
        }
    }

    private Set<Column> differing(List<StagedRow> same) {
        Set<Column> differing = new HashSet<>();
        StagedRow first = same.get(0);
        for (StagedRow other : same.subList(1, same.size())) {
            if (!(first.content().isWithdrawn() && other.content().isWithdrawn())) {
                Set<Column> compared = new HashSet<>(files.sheet(first.place()).present());
                compared.retainAll(files.sheet(other.place()).present());
                compared.removeAll(first.unreadable());
                compared.removeAll(other.unreadable());
                compared.removeIf(column ->
                        first.content().value(column).equals(other.content().value(column)));
                differing.addAll(compared);
            }
        }
        return differing;
    }

    /** Rows that name officers replace the one that names none, and the other way round; both in one file are a conflict. */
    private void replaceOthers(List<StagedRow> ofFinding) {
        long named = ofFinding.stream().filter(row -> key(row).namesOfficer()).count();
        if (named > 0 && named < ofFinding.size()) {
            conflicts.add(new Conflict(ofFinding, Set.of(Column.OFFICER_NO), true));
            return;
        }
        StagedRow by = ofFinding.get(0);
        String finding = key(by).withoutOfficer();
        drafts.values().stream()
                .filter(draft -> draft.key().sheet() == SheetKind.FINDINGS)
                .filter(draft -> draft.key().withoutOfficer().equals(finding))
                .filter(draft -> draft.key().namesOfficer() != key(by).namesOfficer())
                .filter(draft -> !draft.isWithdrawn())
                .forEach(draft -> draft.replace(by));
    }

    /** A row that was never stored and lacks what is required can only be a withdrawn one: there is nothing to keep. */
    private void dropIncomplete() {
        drafts.values().removeIf(draft -> draft.stored().isEmpty() && isMoot(draft) && isIncomplete(draft));
    }

    private boolean isIncomplete(RowDraft draft) {
        return spec.sheet(draft.key().sheet()).required().stream()
                .anyMatch(column -> draft.content().value(column).isEmpty());
    }

    /** Whether the row is withdrawn, by itself or with its evaluation (R5). */
    boolean isMoot(RowDraft draft) {
        return draft.isWithdrawn() || registration().map(RowDraft::isWithdrawn).orElse(false);
    }

    /** Whether only its key and 作废 are checked. */
    boolean isMoot(StagedRow row) {
        boolean withdrawnItself = row.key()
                .map(key -> Optional.ofNullable(drafts.get(key))
                        .map(RowDraft::isWithdrawn)
                        .orElse(true))
                .orElse(row.content().isWithdrawn());
        return withdrawnItself
                || row.content().isWithdrawn()
                || registration().map(RowDraft::isWithdrawn).orElse(false);
    }

    /** The unit's row of 评查登记, if it has one. */
    Optional<RowDraft> registration() {
        // Asked of every row, and the first of an evaluation where there is one.
        return Optional.ofNullable(drafts.firstEntry())
                .map(Map.Entry::getValue)
                .filter(first -> first.key().sheet() == SheetKind.REGISTRATION);
    }

    Optional<RowDraft> draft(RowKey key) {
        return Optional.ofNullable(drafts.get(key));
    }

    Collection<RowDraft> drafts() {
        return drafts.values();
    }

    List<RowDraft> changed() {
        return changed;
    }

    List<StagedRow> rows() {
        return rows;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Whether a row withdraws what was never there (W205). */
    boolean withdrawsNothing(StagedRow row) {
        return neverStored.contains(row.place());
    }

    /** The contents as they would stand. */
    Map<RowKey, RowContent> contents() {
        Map<RowKey, RowContent> contents = new HashMap<>();
        drafts.values().forEach(draft -> contents.put(draft.key(), draft.content()));
        return contents;
    }

    private static RowKey key(StagedRow row) {
        return row.key().orElseThrow();
    }
}
