package org.taizhang;

import org.taizhang.operation.schedule.ProgramLine;

/**
 * A run that {@code serve} has started ends with it, also where that is killed: it stops at its next commit, as on SIGTERM,
 * and whoever takes its due run over goes on from there.
 */
final class Companion {

    private static final int TERMINATED = 143;

    private Companion() {}

    /** Watches the process that started this one, where this one belongs to it. */
    static void heed() {
        Long starter = Long.getLong(ProgramLine.COMPANION);
        if (starter != null) {
            ProcessHandle.of(starter)
                    .ifPresentOrElse(process -> process.onExit().thenRun(Companion::leave), Companion::leave);
        }
    }

    private static void leave() {
        System.exit(TERMINATED);
    }
}
