package org.taizhang.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.taizhang.court.CourtRules;

/**
 * What every stage of a run works with.
 *
 * @param run the run
 * @param courts the courts that it works for
 * @param home the home folder
 */
public record RunContext(Run run, List<CourtRules> courts, Path home) {

    public RunContext {
        courts = List.copyOf(courts);
    }

    /** The day the run is for. */
    public LocalDate date() {
        return run.request().businessDate();
    }

    /** The court with that id; fails where the run doesn't work for it. */
    public CourtRules court(String id) {
        return courts.stream()
                .filter(court -> court.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("court " + id));
    }

    /** Where the run keeps its copies and staged rows: inside the inbox, so that nothing moves between disks. */
    public Path workFolder() {
        return workFolder(run.number());
    }

    /** The same of another run, which may have been given up with workbooks still in it. */
    public Path workFolder(long otherRun) {
        return home.resolve("inbox").resolve(".work").resolve("run-" + otherRun);
    }

    /** Where the copies of a run's workbooks lie. */
    public Path copies(long ofRun) {
        return workFolder(ofRun).resolve("files");
    }
}
