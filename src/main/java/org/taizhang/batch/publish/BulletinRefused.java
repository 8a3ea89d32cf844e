package org.taizhang.batch.publish;

import java.io.IOException;
import org.taizhang.message.Words;

/** A bulletin that isn't issued or given out, and why, in words for people. */
public final class BulletinRefused extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Words words;

    BulletinRefused(Words words) {
        super(words.key());
        this.words = words;
    }

    /** Why. */
    public Words words() {
        return words;
    }
}
