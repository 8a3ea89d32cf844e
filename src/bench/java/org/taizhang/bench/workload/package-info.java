/** The workbook that is measured: made from a seed, row by row, as Excel would have saved it. */
package org.taizhang.bench.workload;
