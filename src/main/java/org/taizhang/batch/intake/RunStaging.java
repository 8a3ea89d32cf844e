package org.taizhang.batch.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a run's check stage leaves for its apply stage; on disk, and gone with the run. */
public final class RunStaging implements AutoCloseable {

    private final List<CourtStaging> courts = new ArrayList<>();

    /** Takes what the next court's files say; what was taken before makes room for the courts to come. */
    void add(CourtStaging staging) throws IOException {
        if (!courts.isEmpty()) {
            courts.get(courts.size() - 1).rest();
        }
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
