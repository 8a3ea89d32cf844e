package org.taizhang;

import org.taizhang.command.TaizhangCommand;

/** Entry point: one command, one exit code. */
public final class Taizhang {

    private Taizhang() {}

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {
        Companion.heed();
        System.exit(TaizhangCommand.run(args));
    }
}
