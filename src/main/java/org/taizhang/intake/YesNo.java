package org.taizhang.intake;

import java.util.Locale;
import java.util.Optional;

/** The spellings of yes and no; blank is no. */
final class YesNo {

    static final String YES = "是";
    static final String NO = "否";
    static final String SPELLINGS = "是、否（Y、N，1、0，√、×，true、false）";

    private YesNo() {}

    /** What a folded text says; nothing where it says neither. */
    static Optional<Boolean> parse(String folded) {
        return switch (folded.toUpperCase(Locale.ROOT)) {
            case YES, "Y", "1", "√", "TRUE" -> Optional.of(true);
            case NO, "N", "0", "×", "FALSE", "" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
