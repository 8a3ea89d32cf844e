package org.taizhang.intake.jdbc;

/**
 * How the rows of a file came out.
 *
 * @param unitsAccepted units of which a row was stored
 * @param unitsRejected units of which nothing was stored
 * @param rowsNew rows stored for the first time
 * @param rowsCorrected rows that replaced what was stored
 */
public record UnitCounts(int unitsAccepted, int unitsRejected, int rowsNew, int rowsCorrected) {}
