package org.taizhang.bench.rival;

import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.taizhang.bench.measure.Measurement;

/** Work whose time a process reports itself, in the words in which the program reports its stages. */
@FunctionalInterface
interface Work {

    void carryOut() throws Exception;

    /** Carries it out and notes in the log what it took. */
    static void report(Work work) throws Exception {
        long began = System.nanoTime();
        work.carryOut();
        long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        LoggerFactory.getLogger(Work.class).info("stage {} COMPLETED in {} ms", Measurement.WORK, millis);
    }
}
