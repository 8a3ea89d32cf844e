package org.taizhang.endtoend.fault;

import java.util.Random;

/** How much is tried: little with every build, much with the profile {@code faults}; and the seed of what is tried. */
final class Extent {

    private static final boolean LONG = Boolean.getBoolean("faults.long");
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime() & 0xFFFFFF);

    private Extent() {}

    static boolean isLong() {
        return LONG;
    }

    static int of(int usual, int inLong) {
        return LONG ? inLong : usual;
    }

    /** Numbers that are the same for the same seed and purpose; says the seed. */
    static Random random(String purpose) {
        System.out.printf("%s: -Dfaults.seed=%d%n", purpose, SEED);
        return new Random(SEED * 31 + purpose.hashCode());
    }
}
