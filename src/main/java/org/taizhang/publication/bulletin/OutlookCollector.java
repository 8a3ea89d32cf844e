package org.taizhang.publication.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.taizhang.court.Officer;
import org.taizhang.escalation.Escalation;
import org.taizhang.escalation.Forecast;
import org.taizhang.grading.Graded;
import org.taizhang.grading.Liabilities;
import org.taizhang.grading.LiableFinding;
import org.taizhang.rulebook.Rulebook;

/** Gathers every officer's liabilities while evaluations pass, to say what the next one would lead to. */
public final class OutlookCollector {

    private final Rulebook rulebook;
    private final Map<String, List<LiableFinding>> findings = new TreeMap<>();

    /** A collector under a rulebook. */
    public OutlookCollector(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Takes what the confirmed findings of an evaluation lay on its officers. */
    public void add(Graded graded) {
        graded.liableFindings()
                .forEach(finding -> findings.computeIfAbsent(finding.officerNo(), officer -> new ArrayList<>())
                        .add(finding));
    }

    /** The outlooks on a day of the officers who have open or recent liabilities, in order of 工号. */
    public List<Outlook> outlooks(LocalDate asOf, Function<String, Officer> officers) {
        Escalation rules = new Escalation(rulebook);
        List<Outlook> outlooks = new ArrayList<>();
        findings.forEach((officer, found) -> {
            Forecast forecast = Forecast.of(Liabilities.of(found, rulebook), rules, asOf);
            if (forecast.current()) {
                outlooks.add(new Outlook(officers.apply(officer), forecast));
            }
        });
        return outlooks;
    }
}
