package org.taizhang.verification;

import org.taizhang.message.Words;

/** Is told what a verification finds, as it finds it. */
public interface Report {

    /** Something isn't as it should be. */
    void differs(Words words);

    /** Something that isn't checked now, and why. */
    void notes(Words words);

    /** Something isn't as it should be. */
    default void differs(String key, String... arguments) {
        differs(Words.of(key, arguments));
    }

    /** Something that isn't checked now, and why. */
    default void notes(String key, String... arguments) {
        notes(Words.of(key, arguments));
    }
}
