package org.taizhang.intake.excel;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** What one file has used of its limits so far. */
final class Budget {

    private final Limits limits;
    private final LongSupplier nanoClock;
    private final BooleanSupplier stop;
    private long deadline;
    private long delivered;

    Budget(Limits limits, LongSupplier nanoClock, BooleanSupplier stop) {
        this.limits = limits;
        this.nanoClock = nanoClock;
        this.stop = stop;
        this.deadline = nanoClock.getAsLong() + TimeUnit.SECONDS.toNanos(limits.secondsPerFile());
    }

    Limits limits() {
        return limits;
    }

    /** Asked before every row and every piece of a part. */
    void checkTime(String part) throws Refused {
        if (stop.getAsBoolean()) {
            throw new ReadingStopped();
        }
        if (nanoClock.getAsLong() - deadline > 0) {
            throw Refused.overLimit(Limit.SECONDS, limits.secondsPerFile(), part);
        }
    }

    void checkEntries(long entries, String part) throws Refused {
        check(Limit.ENTRIES, entries, limits.entries(), part);
    }

    void deliver(int characters, String part) throws Refused {
        delivered += characters;
        check(Limit.CHARACTERS, delivered, limits.characters(), part);
    }

    static void check(Limit limit, long used, long allowed, String part) throws Refused {
        if (used > allowed) {
            throw Refused.overLimit(limit, allowed, part);
        }
    }

    /** Hands a row over; the time that takes isn't the file's. */
    void handOver(Row row, RowConsumer consumer) {
        long before = nanoClock.getAsLong();
        consumer.accept(row);
        deadline += nanoClock.getAsLong() - before;
    }
}
