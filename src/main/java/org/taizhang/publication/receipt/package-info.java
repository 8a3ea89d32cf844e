/** The receipt (回执) as a workbook: what became of a file, and the rows that the office is to mend. Pure. */
package org.taizhang.publication.receipt;
