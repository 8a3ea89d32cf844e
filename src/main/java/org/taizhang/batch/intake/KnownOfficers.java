package org.taizhang.batch.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whom a court knows by staff number: from its roster, or registered when first seen in 办案人员. */
final class KnownOfficers {

    private final Map<String, String> names;

    KnownOfficers(Map<String, String> names) {
        this.names = new HashMap<>(names);
    }

    Optional<String> name(String officerNo) {
        return Optional.ofNullable(names.get(officerNo));
    }

    /** Notes an officer; says whether the number was new. */
    boolean register(String officerNo, String name) {
        return names.putIfAbsent(officerNo, name) == null;
    }
}
