package org.taizhang.operation.summary;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.taizhang.message.Words;

/**
 * What a run did, or a command that never came to one. Officers are in it by number only.
 *
 * @param invocation id of the program's run, which its log lines carry
 * @param job what was to be done, {@code nightly}
 * @param run the run; empty where none was begun
 * @param date business date
 * @param courts names of the courts that it was for
 * @param began when this program began with it, Asia/Shanghai
 * @param took how long this program worked on it
 * @param stages those that ended well, in their order
 * @param files what became of each workbook
 * @param waits plans that wait for the office's acceptance (R44)
 * @param notes what else a person should read
 * @param results files that were written
 * @param outcome how it ended
 */
public record RunSummary(
        String invocation,
        String job,
        Optional<Ran> run,
        LocalDate date,
        List<String> courts,
        LocalDateTime began,
        Duration took,
        List<StageDone> stages,
        List<FileAnswer> files,
        List<Words> waits,
        List<Words> notes,
        List<Path> results,
        Outcome outcome) {

    /**
     * The run as it is kept in the database.
     *
     * @param number of the run
     * @param begun when it was begun, by whichever program
     * @param continued whether an earlier program left it unfinished; what that did isn't among the stages
     */
    public record Ran(long number, LocalDateTime begun, boolean continued) {}

    /**
     * A stage that ended well.
     *
     * @param id {@code settle}
     * @param key of its label
     * @param counts what it did
     * @param took how long
     */
    public record StageDone(String id, String key, List<Words> counts, Duration took) {}

    /**
     * How it ended.
     *
     * @param exitCode the program's, for this run
     * @param stopped whether somebody asked it to stop
     * @param failure what was said; empty where it didn't fail
     */
    public record Outcome(int exitCode, boolean stopped, Optional<Words> failure) {

        /** Done, rejected, or waiting for acceptance ({@code outputs.md}, Commands): it went through to its end. */
        public boolean isWhole() {
            return exitCode == 0 || exitCode == 3 || exitCode == 7;
        }
    }

    public RunSummary {
        courts = List.copyOf(courts);
        stages = List.copyOf(stages);
        files = List.copyOf(files);
        waits = List.copyOf(waits);
        notes = List.copyOf(notes);
        results = List.copyOf(results);
    }
}
