package org.taizhang.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.taizhang.operation.backup.Watch;

/** Shows on a terminal, as a bar, how many bytes of files were gone through. */
final class FileProgress implements Watch, AutoCloseable {

    private static final int KIBIBYTE = 1 << 10;

    private final ProgressBar bar;

    FileProgress(Terminal terminal, String task) {
        this.bar = terminal.interactive()
                ? new ProgressBarBuilder()
                        .setTaskName(terminal.text(task))
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUnit("KiB", KIBIBYTE)
                        .setInitialMax(-1)
                        .clearDisplayOnFinish()
                        .build()
                : null;
    }

    @Override
    public void advanced(long done, long total) {
        if (bar != null) {
            bar.maxHint(total == 0 ? -1 : total);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
