package org.taizhang.operation.log;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A program that logs: so many lines, and an exception at the end that quotes an officer's name. */
final class LogWriter {

    private LogWriter() {}

    /** Takes the number of lines. */
    public static void main(String[] args) {
        LogContext.begin();
        Logger log = LoggerFactory.getLogger(LogWriter.class);
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            log.info("line {} of {}", i, "x".repeat(300));
        }
        LogContext.run(12);
        IOException quoting = new NoSuchFileException("notices/qianguo/2026-10/告知书-000123-0003-张三丰-决定.docx");
        quoting.addSuppressed(new IllegalArgumentException("“李四光”不是日期"));
        log.error("officer {} can't be written", "王五 0005", new IllegalStateException("姓名：赵六", quoting));
        LogContext.noRun();
    }
}
