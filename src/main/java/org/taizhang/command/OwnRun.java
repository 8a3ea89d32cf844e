package org.taizhang.command;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.batch.Run;
import org.taizhang.batch.RunRequest;
import org.taizhang.batch.RunResult;
import org.taizhang.batch.Runs;

/** The run that a command was asked for: begun once, however often the database is lost meanwhile. */
final class OwnRun {

    private final RunRequest request;
    private final Set<Long> earlier = new HashSet<>();
    private boolean looked;
    private Optional<Run> begun = Optional.empty();

    OwnRun(RunRequest request) {
        this.request = request;
    }

    /**
     * What others left unfinished and must be done first. Among runs that weren't there at the first look is our own, even
     * where the connection was lost before we heard that it had begun.
     */
    List<Run> others(List<Run> unfinished) {
        if (!looked) {
            looked = true;
            unfinished.forEach(run -> earlier.add(run.number()));
        } else if (begun.isEmpty()) {
            begun = unfinished.stream()
                    .filter(run -> !earlier.contains(run.number()))
                    .filter(run -> run.request().equals(request.withoutAcceptance()))
                    .findFirst();
        }
        return unfinished.stream().filter(run -> !isOwn(run)).toList();
    }

    /** Begins it, or goes on with it from its last commit; what the office accepted still holds. */
    RunResult carryOut(Runs runs, Diary diary) {
        boolean first = begun.isEmpty();
        Run run = begun.orElseGet(() -> runs.begin(request));
        begun = Optional.of(run);
        diary.began(run, runs.begun(run));
        return first ? runs.carryOut(run) : runs.resume(new Run(run.number(), run.attempt(), request));
    }

    /** What was asked for. */
    RunRequest request() {
        return request;
    }

    private boolean isOwn(Run run) {
        return begun.filter(own -> own.number() == run.number()).isPresent();
    }
}
