package org.taizhang.operation.summary;

import org.taizhang.operation.summary.RunSummary.Outcome;

/** What exit codes mean ({@code outputs.md}, Commands). */
final class Meaning {

    private Meaning() {}

    /** The key of the words for it. */
    static String key(Outcome outcome) {
        if (outcome.stopped()) {
            return "exit.stopped";
        }
        return switch (outcome.exitCode()) {
            case 0 -> "exit.done";
            case 2 -> "exit.usage";
            case 3 -> "exit.rejected";
            case 4 -> "exit.busy";
            case 5 -> "exit.database";
            case 6 -> "exit.different";
            case 7 -> "exit.acceptance";
            default -> "exit.failed";
        };
    }
}
