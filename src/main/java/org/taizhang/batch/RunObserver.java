package org.taizhang.batch;

import java.time.Duration;
import java.util.List;
import org.taizhang.message.Words;

/** Is told how a run goes, in order to show it; decides nothing. */
public interface RunObserver {

    /** A stage begins. */
    void began(Stage stage);

    /**
     * Work goes on within the stage.
     *
     * @param done units done so far
     * @param total units there are, 0 where unknown
     */
    void advanced(long done, long total);

    /** Something that a person should read. */
    void says(Words words);

    /**
     * The same, where the words name officers.
     *
     * @param withoutNames says it with staff numbers alone, for what is kept or sent
     */
    default void says(Words words, Words withoutNames) {
        says(words);
    }

    /**
     * A stage ended well.
     *
     * @param counts what it did
     * @param took how long
     */
    void ended(Stage stage, List<Words> counts, Duration took);
}
