package org.taizhang.intake;

import org.taizhang.evaluation.Column;

/**
 * A change of what was stored (W203).
 *
 * @param key which row
 * @param place the cell of the run that changed it
 * @param column which column
 * @param before canonical value, empty if it was blank
 * @param after canonical value, empty if it is blank now
 * @param replaced whether the row was withdrawn because rows that name officers, or one that names none, took its place
 */
public record Correction(
        RowKey key, Problem.Place place, Column column, String before, String after, boolean replaced) {}
