package org.taizhang.batch.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.taizhang.court.CourtRules;
import org.taizhang.escalation.Escalation;
import org.taizhang.escalation.Forecast;
import org.taizhang.grading.Liabilities;
import org.taizhang.grading.LiableFinding;
import org.taizhang.grading.jdbc.LiableFindingStore;

/** What the next liability of each grade would lead to, for every officer who has open or recent ones (R32). */
public final class Forecasts {

    private static final int PAGE = 500;

    private final LiableFindingStore findings;

    /** Forecasts from the graded findings. */
    public Forecasts(LiableFindingStore findings) {
        this.findings = findings;
    }

    /** Computes a court's forecasts on a day, officer by officer in the order of 工号. */
    public <E extends Exception> void each(CourtRules court, LocalDate asOf, Taking<E> taking) throws E {
        Escalation rules = new Escalation(court.rulebook());
        List<String> page = findings.officers(court.id(), "", PAGE);
        while (!page.isEmpty()) {
            Map<String, List<LiableFinding>> found = findings.ofOfficers(court.id(), page, court.rulebook());
            for (String officer : page) {
                var liabilities = Liabilities.of(found.getOrDefault(officer, List.of()), court.rulebook());
                Forecast forecast = Forecast.of(liabilities, rules, asOf);
                if (forecast.current()) {
                    taking.take(officer, forecast);
                }
            }
            page = findings.officers(court.id(), page.get(page.size() - 1), PAGE);
        }
    }

    /** Takes one officer's forecast. */
    @FunctionalInterface
    public interface Taking<E extends Exception> {
        /** Takes the forecast of the officer with that number. */
        void take(String officerNo, Forecast forecast) throws E;
    }
}
