package org.taizhang.publication;

/**
 * A chart over a table on its own sheet: the categories stand in the first column below the table's heading, each series in
 * a column of its own after it, as many rows as there are categories.
 *
 * @param chart the figures, which are those in the cells
 * @param heading row of the table's heading, from 0 for the first row below the sheet's title
 * @param top first row that the chart covers
 * @param bottom first row below it
 * @param left first column that it covers
 */
public record SheetChart(Block.Chart chart, int heading, int top, int bottom, int left) {}
