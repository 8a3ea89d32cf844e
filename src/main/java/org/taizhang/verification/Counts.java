package org.taizhang.verification;

/**
 * What a verification of a court looked at.
 *
 * @param entries entries of the ledger
 * @param rows stored versions of rows
 * @param evaluations evaluations graded anew; 0 where that had to be left out
 * @param officers officers settled anew; 0 where that had to be left out
 * @param files archived workbooks read
 */
public record Counts(long entries, long rows, long evaluations, long officers, long files) {}
