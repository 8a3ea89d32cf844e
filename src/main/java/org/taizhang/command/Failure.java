package org.taizhang.command;

import org.taizhang.message.Words;

/** A command cannot go on: one line for people and an exit code. */
final class Failure extends RuntimeException {

    private final int exitCode;
    private final transient Words words;

    Failure(int exitCode, Words words) {
        this(exitCode, words, null);
    }

    Failure(int exitCode, Words words, Throwable cause) {
        super(words.key(), cause);
        this.exitCode = exitCode;
        this.words = words;
    }

    int exitCode() {
        return exitCode;
    }

    Words words() {
        return words;
    }
}
