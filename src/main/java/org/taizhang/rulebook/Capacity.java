package org.taizhang.rulebook;

/**
 * A capacity in which an officer takes part in a case (身份).
 *
 * @param label as the workbook writes it
 * @param staff held by people without a judge's post or quota (R43)
 */
public record Capacity(String label, boolean staff) {}
