package org.taizhang.operation.log;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What the lines of this process carry, whichever thread logs them: it does one thing at a time. */
public final class LogContext {

    private static final String NONE = "-";
    private static volatile String invocation = NONE;
    private static volatile String run = NONE;

    private LogContext() {}

    /** A command begins: it gets an id of its own, by which its lines are found also before and after its run. */
    public static void begin() {
        invocation = UUID.randomUUID().toString().substring(0, 8);
        run = NONE;
    }

    /** The id of the command. */
    public static String invocation() {
        return invocation;
    }

    /** A run is being worked on. */
    public static void run(long number) {
        run = Long.toString(number);
    }

    /** No run is being worked on. */
    public static void noRun() {
        run = NONE;
    }

    /** Both ids beside what the line's own thread has. */
    static Map<String, String> with(Map<String, String> ofThread) {
        Map<String, String> all = new TreeMap<>(Map.of("id", invocation, "run", run));
        all.putAll(ofThread);
        return all;
    }
}
