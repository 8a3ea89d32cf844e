package org.taizhang.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.court.Officer;
import org.taizhang.escalation.Forecast;
import org.taizhang.escalation.Forecast.LeadsTo;
import org.taizhang.escalation.Forecast.Prospect;
import org.taizhang.ledger.Explainer;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Sanction;

/**
 * What an officer's next liability of one grade would lead to (R32), and how much heavier that is than for somebody who has
 * none.
 *
 * @param officer who
 * @param prospect what would follow
 * @param level how much heavier
 * @param words the warning in a sentence
 * @param daysLeft days from the business date to the last day on which the same would follow
 */
record Warning(Officer officer, Prospect prospect, Level level, String words, Optional<Long> daysLeft) {

    /** How much heavier what would follow is because of what the officer has. */
    enum Level {
        /** Heavier, and from a sanction on that is to be named. */
        HIGH("重点"),
        HEAVIER("关注"),
        /** The same as for anybody. */
        NONE("一般");

        final String label;

        Level(String label) {
            this.label = label;
        }
    }

    /** Tells warnings from forecasts, of one rulebook on one day. */
    static final class Reader {

        private final Rulebook rulebook;
        private final LocalDate asOf;
        private final Map<Case, Prospect> first = new HashMap<>();

        private record Case(String grade, Optional<Role> role) {}

        /**
         * A reader of forecasts.
         *
         * @param none the forecast for somebody who has no liability
         */
        Reader(Rulebook rulebook, LocalDate asOf, Forecast none) {
            this.rulebook = rulebook;
            this.asOf = asOf;
            none.prospects().forEach(prospect -> first.put(key(prospect), prospect));
        }

        List<Warning> of(Officer officer, Forecast forecast) {
            return forecast.prospects().stream()
                    .map(prospect -> new Warning(
                            officer,
                            prospect,
                            level(prospect),
                            Explainer.warning(rulebook, prospect),
                            prospect.until().map(until -> ChronoUnit.DAYS.between(asOf, until))))
                    .toList();
        }

        private Level level(Prospect prospect) {
            boolean heavier = prospect.leadsTo() == LeadsTo.CONVERSION
                    || weight(prospect) > weight(first.getOrDefault(key(prospect), prospect));
            if (!heavier) {
                return Level.NONE;
            }
            return prospect.sanction().filter(Sanction::named).isPresent() ? Level.HIGH : Level.HEAVIER;
        }

        /** The rulebook lists what answers the same grade from the lightest to the heaviest. */
        private int weight(Prospect prospect) {
            return prospect.sanction().map(rulebook.sanctions()::indexOf).orElse(-1);
        }

        private static Case key(Prospect prospect) {
            return new Case(prospect.grade().code(), prospect.role());
        }
    }
}
