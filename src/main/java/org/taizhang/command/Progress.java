package org.taizhang.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.taizhang.batch.RunObserver;
import org.taizhang.batch.Stage;
import org.taizhang.message.Words;

/** Shows how a run goes: a line a stage, and on a terminal a bar while it lasts. */
final class Progress implements RunObserver, AutoCloseable {

    private final Terminal terminal;
    private ProgressBar bar;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void began(Stage stage) {
        if (terminal.interactive()) {
            bar = new ProgressBarBuilder()
                    .setTaskName(terminal.text("stage." + stage))
                    .setStyle(ProgressBarStyle.ASCII)
                    .setInitialMax(-1)
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    @Override
    public void advanced(long done, long total) {
        if (bar != null) {
            bar.maxHint(total == 0 ? -1 : total);
            bar.stepTo(done);
        }
    }

    @Override
    public void says(Words words) {
        terminal.say(words);
    }

    @Override
    public void ended(Stage stage, List<Words> counts, Duration took) {
        close();
        if (counts.isEmpty()) {
            return;
        }
        terminal.say(
                "stage.line",
                terminal.text("stage." + stage),
                counts.stream().map(terminal::text).collect(Collectors.joining("；")),
                String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
