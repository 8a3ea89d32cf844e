package org.taizhang.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.RowContent;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.RowPlace;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.StagedRow;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;
import org.taizhang.intake.UnitOutcome;
import org.taizhang.intake.UnitOutcome.NewVersion;

/** Whom a court knows by staff number: from its roster, or registered when first seen in 办案人员. */
final class KnownOfficers {

    private final Function<Collection<String>, Map<String, String>> stored;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    /**
     * Officers who become known as they are asked for.
     *
     * @param stored the names under which some staff numbers are stored
     */
    KnownOfficers(Function<Collection<String>, Map<String, String>> stored) {
        this.stored = stored;
    }

    /** To be called before units with these rows are checked. */
    void ask(Collection<StagedRow> rows) {
        List<String> first = rows.stream()
                .map(row -> row.content().value(Column.OFFICER_NO))
                .filter(officerNo -> !officerNo.isEmpty() && asked.add(officerNo))
                .toList();
        stored.apply(first).forEach(names::putIfAbsent);
    }

    Optional<String> name(String officerNo) {
        return Optional.ofNullable(names.get(officerNo));
    }

    /**
     * Notes whom an outcome makes known. An officer who isn't on the roster is registered from the first row that names the
     * number.
     *
     * @return the rows of 人员名册, said by no row of a workbook, that are to be stored with the outcome
     */
    List<NewVersion> newIn(UnitOutcome outcome) {
        List<NewVersion> registered = new ArrayList<>();
        for (NewVersion version : outcome.versions()) {
            SheetKind sheet = version.key().sheet();
            String officerNo = version.content().value(Column.OFFICER_NO);
            boolean names = sheet == SheetKind.PARTICIPANTS || sheet == SheetKind.ROSTER;
            if (names && isNew(officerNo, version.content().value(Column.NAME)) && sheet != SheetKind.ROSTER) {
                registered.add(registration(officerNo, version));
            }
        }
        return registered;
    }

    private boolean isNew(String officerNo, String name) {
        return names.putIfAbsent(officerNo, name) == null;
    }

    private static NewVersion registration(String officerNo, NewVersion participant) {
        RowKey key = new RowKey(new UnitId(UnitKind.OFFICER, officerNo), SheetKind.ROSTER, "");
        RowContent officer = RowContent.of(Map.of(
                Column.OFFICER_NO, officerNo,
                Column.NAME, participant.content().value(Column.NAME),
                Column.DIVISION, participant.content().value(Column.DIVISION)));
        RowPlace nowhere = new RowPlace(participant.place().file(), 0, 0);
        return new NewVersion(key, officer, Optional.empty(), nowhere);
    }
}
