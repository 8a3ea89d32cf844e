package org.taizhang.statistics;

/**
 * A breakdown of one division's own.
 *
 * @param division its name; empty where none was given
 * @param breakdown what it has
 */
public record DivisionBreakdown(String division, Breakdown breakdown) {}
