package org.taizhang.command;

/** What a scheduler learns from a command ({@code outputs.md}, Commands). */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int REJECTED = 3;
    public static final int BUSY = 4;
    public static final int DATABASE = 5;
    public static final int DIFFERENT = 6;
    public static final int ACCEPTANCE = 7;

    private ExitCode() {}
}
