package org.taizhang.operation.backup;

import org.taizhang.message.Words;

/** A backup can't be made there, or isn't fit to be restored, or not here; nothing was touched. */
public final class BackupRefused extends RuntimeException {

    private final transient Words words;

    BackupRefused(String key, String... arguments) {
        super(key + " " + String.join(" ", arguments));
        this.words = Words.of(key, arguments);
    }

    /** Why, in one line for people. */
    public Words words() {
        return words;
    }
}
