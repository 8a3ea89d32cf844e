package org.taizhang.endtoend.fault;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that goes wrong at one call to the database.
 *
 * @param effect what
 * @param side before the call, or once it was made but nobody was told so
 * @param call a regular expression found in the call; {@code NEXT} is only counted where it begins with that
 * @param occurrence the how manieth such call, from 1
 */
record Fault(Effect effect, Side side, String call, int occurrence) {

    /** Before or after. */
    enum Side {
        BEFORE,
        AFTER
    }

    /** At the n-th call, whichever it is. */
    static Fault at(int number, Effect effect, Side side) {
        return new Fault(effect, side, "", number);
    }

    /** As a system property says it. */
    String line() {
        return effect + " " + side + " " + occurrence + " " + call;
    }

    static Fault parse(String line) {
        String[] parts = line.split(" ", 4);
        return new Fault(Effect.valueOf(parts[0]), Side.valueOf(parts[1]), parts[3], Integer.parseInt(parts[2]));
    }

    /** Watches for the call, and lets it happen there, once. */
    Watcher watcher() {
        return new Watcher(this);
    }

    /** A watcher to which nothing happens. */
    static Watcher none() {
        return new Fault(Effect.REFUSE, Side.BEFORE, "", 0).watcher();
    }

    /** Counts calls until the one is reached. */
    static final class Watcher implements CallWatcher {

        private final Fault fault;
        private final Pattern pattern;
        private final List<String> calls = new ArrayList<>();
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
            boolean isNext = call.startsWith("NEXT");
            if (side == Side.BEFORE && !isNext) {
                calls.add(call);
            }
            if (side != fault.side()
                    || isNext && !fault.call().startsWith("NEXT")
                    || !pattern.matcher(call).find()
                    || ++found != fault.occurrence()) {
                return false;
            }
            reached = true;
            return true;
        }
    }
}
