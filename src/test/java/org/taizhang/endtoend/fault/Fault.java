package org.taizhang.endtoend.fault;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that goes wrong at one call to the database.
 *
 * @param effect what
 * @param side before the call, or once it was made but nobody was told so
 * @param occurrence the how manieth such call, from 1
 * @param stage the stage in which calls are counted; empty for all
 * @param call a regular expression found in the call; {@code NEXT} is only counted where it begins with {@code ^NEXT}
 */
record Fault(Effect effect, Side side, int occurrence, String stage, String call) {

    /** Before or after. */
    enum Side {
        BEFORE,
        AFTER
    }

    /** At the n-th call, whichever it is. */
    static Fault at(int number, Effect effect, Side side) {
        return new Fault(effect, side, number, "", "");
    }

    /** As a system property says it. */
    String line() {
        return effect + " " + side + " " + occurrence + " " + stage + " " + call;
    }

    static Fault parse(String line) {
        String[] parts = line.split(" ", 5);
        return new Fault(
                Effect.valueOf(parts[0]), Side.valueOf(parts[1]), Integer.parseInt(parts[2]), parts[3], parts[4]);
    }

    /** Watches for the call, and lets it happen there, once. */
    Watcher watcher() {
        return new Watcher(this);
    }

    /** What never happens. */
    static Fault nothing() {
        return at(0, Effect.REFUSE, Side.BEFORE);
    }

    /** Counts calls until the one is reached. */
    static final class Watcher implements CallWatcher {

        private static final Pattern STAGE =
                Pattern.compile("INSERT INTO BATCH_STEP_EXECUTION\\(.*\\[\\d+, \\d+, (\\w+),");

        private final Fault fault;
        private final Pattern pattern;
        private final List<String> calls = new ArrayList<>();
        private String stage = "";
        private int found;
        private boolean reached;

        private Watcher(Fault fault) {
            this.fault = fault;
            this.pattern = Pattern.compile(fault.call());
        }

        @Override
        public void before(String call) throws SQLException {
            note(call, Side.BEFORE);
        }

        @Override
        public void after(String call) throws SQLException {
            note(call, Side.AFTER);
        }

        /** Whether the call came. */
        synchronized boolean isReached() {
            return reached;
        }

        /** Every call so far. */
        synchronized List<String> calls() {
            return List.copyOf(calls);
        }

        private void note(String call, Side side) throws SQLException {
            if (isTheOne(call, side)) {
                fault.effect().strike();
            }
        }

        private synchronized boolean isTheOne(String call, Side side) {
            Matcher begun = STAGE.matcher(call);
            if (begun.find()) {
                stage = begun.group(1);
            }
            boolean isNext = call.startsWith("NEXT");
            if (side == Side.BEFORE && !isNext) {
                calls.add(call);
            }
            if (side != fault.side()
                    || !fault.stage().isEmpty() && !fault.stage().equals(stage)
                    || isNext && !fault.call().startsWith("^NEXT")
                    || !pattern.matcher(call).find()
                    || ++found != fault.occurrence()) {
                return false;
            }
            reached = true;
            return true;
        }
    }
}
