package org.taizhang.operation.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * A lock between processes on a file; the system releases it when the process ends, however it ends. Within one JVM a
 * file must have at most one of these at a time.
 */
final class ProcessLock implements AutoCloseable {

    private static final long PAUSE_MILLIS = 10;

    private final FileChannel channel;
    private FileLock lock;

    private ProcessLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits for the lock, up to the given seconds. */
    static ProcessLock acquire(Path file, boolean shared, int seconds) throws IOException, InterruptedException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
        while (lock == null && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
            lock = channel.tryLock(0, Long.MAX_VALUE, shared);
        }
        if (lock == null) {
            channel.close();
            throw new DatabaseUnavailable("另一个进程正在启动或停止内置数据库，已等待 " + seconds + " 秒");
        }
        return new ProcessLock(channel, lock);
    }

    /** Whether no other process holds a share of this lock: gives up the share to find out. */
    boolean releaseAsLast() throws IOException {
        lock.release();
        lock = channel.tryLock();
        return lock != null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
