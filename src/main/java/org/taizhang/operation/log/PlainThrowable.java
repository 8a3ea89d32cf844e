package org.taizhang.operation.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;

/** An exception as it may be logged: its messages, and those of its causes, are {@linkplain Plain plain}. */
record PlainThrowable(IThrowableProxy thrown) implements IThrowableProxy {

    static IThrowableProxy of(IThrowableProxy thrown) {
        return thrown == null ? null : new PlainThrowable(thrown);
    }

    @Override
    public String getMessage() {
        return Plain.of(thrown.getMessage());
    }

    @Override
    public String getOverridingMessage() {
        return Plain.of(thrown.getOverridingMessage());
    }

    @Override
    public String getClassName() {
        return thrown.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return thrown.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return thrown.getCommonFrames();
    }

    @Override
    public IThrowableProxy getCause() {
        return of(thrown.getCause());
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        return Arrays.stream(thrown.getSuppressed()).map(PlainThrowable::of).toArray(IThrowableProxy[]::new);
    }

    @Override
    public boolean isCyclic() {
        return thrown.isCyclic();
    }
}
