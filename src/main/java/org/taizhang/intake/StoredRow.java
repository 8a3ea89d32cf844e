package org.taizhang.intake;

/**
 * The current version of a stored row.
 *
 * @param key which row it is
 * @param content what it says
 * @param version its number, from 1
 * @param receipt number of the receipt that brought it
 */
public record StoredRow(RowKey key, RowContent content, int version, String receipt) {}
