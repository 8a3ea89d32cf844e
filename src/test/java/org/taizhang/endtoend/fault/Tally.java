package org.taizhang.endtoend.fault;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** Tries one disturbance after another, goes on after one that isn't made good, and says now and then how it stands. */
final class Tally {

    private static final int EVERY = 10;

    private final String what;
    private final List<String> failed = new ArrayList<>();
    private final SoftAssertions failures = new SoftAssertions();
    private final long began = System.nanoTime();
    private int tried;

    Tally(String what) {
        this.what = what;
    }

    /** One disturbed night, its mending and its comparison. */
    @FunctionalInterface
    interface Trial {
        void run() throws Exception;
    }

    void attempt(String name, Trial trial) {
        tried++;
        try {
            trial.run();
        } catch (AssertionError | Exception failure) {
            failed.add(name);
            failures.fail(what + ", " + name, failure);
            System.out.printf("%s, %s: %s%n", what, name, failure.getMessage());
        }
        if (tried % EVERY == 0) {
            say();
        }
    }

    /** Fails with all that failed. */
    void assertAllMadeGood() {
        say();
        failures.assertAll();
    }

    private void say() {
        System.out.printf(
                "%s: %d tried, %d not made good %s, %d s%n",
                what, tried, failed.size(), failed, (System.nanoTime() - began) / 1_000_000_000L);
    }
}
