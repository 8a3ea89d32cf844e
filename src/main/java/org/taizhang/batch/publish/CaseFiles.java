package org.taizhang.batch.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.taizhang.clock.Clocks;
import org.taizhang.clock.WorkingDays;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.Graded;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.publication.CaseFile;

/** Looks up evaluations with their clocks, many at a time. */
public final class CaseFiles {

    private static final int PAGE = 1_000;

    private final EvaluationStream evaluations;
    private final GradedCases graded;
    private final WorkingDays calendar;

    /** Files of these evaluations, reckoned by that calendar. */
    public CaseFiles(EvaluationStream evaluations, GradedCases graded, WorkingDays calendar) {
        this.evaluations = evaluations;
        this.graded = graded;
        this.calendar = calendar;
    }

    /** The calendar. */
    WorkingDays calendar() {
        return calendar;
    }

    /** The files of some evaluations, by 评查编号. */
    Map<String, CaseFile> of(CourtRules court, Collection<String> units) {
        Map<String, CaseFile> files = new HashMap<>();
        List<String> wanted = List.copyOf(units);
        for (int from = 0; from < wanted.size(); from += PAGE) {
            evaluations
                    .of(court, wanted.subList(from, Math.min(wanted.size(), from + PAGE)))
                    .forEach((unit, graded) -> files.put(unit, file(court, graded)));
        }
        return files;
    }

    /** The files of every evaluation that isn't withdrawn and has a finding awaiting its recognition. */
    List<CaseFile> pending(CourtRules court) {
        List<String> units = graded.pending(court);
        Map<String, CaseFile> files = of(court, units);
        return units.stream().map(files::get).filter(Objects::nonNull).toList();
    }

    private CaseFile file(CourtRules court, Graded graded) {
        return new CaseFile(graded, new Clocks(court.rulebook(), calendar).of(graded.evaluation()));
    }
}
