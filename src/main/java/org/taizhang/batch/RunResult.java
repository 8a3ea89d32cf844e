package org.taizhang.batch;

import java.util.List;

/**
 * How a run ended.
 *
 * @param run the run
 * @param completed whether it came to its end
 * @param awaitsAcceptance whether it stopped before the ledger because the office has to accept a plan (R44)
 * @param undocumented whether some document could not be written
 * @param failures what stopped it otherwise
 */
public record RunResult(
        Run run, boolean completed, boolean awaitsAcceptance, boolean undocumented, List<Throwable> failures) {

    public RunResult {
        failures = List.copyOf(failures);
    }
}
