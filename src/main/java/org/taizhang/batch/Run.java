package org.taizhang.batch;

/**
 * A run as it is kept in the database.
 *
 * @param number its number, which every log line of it carries
 * @param attempt counts up where an instance of the job could not be continued
 * @param request what it was asked to do
 */
public record Run(long number, int attempt, RunRequest request) {}
