package org.taizhang.batch.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a run's check stage leaves for its apply stage; on disk, and gone with the run. */
public final class RunStaging implements AutoCloseable {

    private final List<CourtStaging> courts = new ArrayList<>();

    /** Makes room in the memory: what the courts so far need comes back when it is their turn. */
    void rest() throws IOException {
        for (CourtStaging court : courts) {
            court.rest();
        }
    }

    void add(CourtStaging staging) {
        courts.add(staging);
    }

    List<CourtStaging> courts() {
        return courts;
    }

    @Override
    public void close() throws IOException {
        for (CourtStaging court : courts) {
            court.close();
        }
        courts.clear();
    }
}
