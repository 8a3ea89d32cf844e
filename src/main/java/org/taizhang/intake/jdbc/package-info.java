/** Storage of what offices sent: every version of every row, receipts, problems. It decides nothing. */
package org.taizhang.intake.jdbc;
