package org.taizhang.operation.backup;

import java.util.function.LongConsumer;

/** Adds up bytes for whoever watches. */
final class Progress implements LongConsumer {

    private final Watch watch;
    private final long total;
    private long done;

    Progress(Watch watch, long total) {
        this.watch = watch;
        this.total = total;
    }

    @Override
    public void accept(long bytes) {
        done += bytes;
        watch.advanced(done, total);
    }
}
