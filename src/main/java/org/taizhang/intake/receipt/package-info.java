/** What a receipt (回执) reports of a file: facts, from which the receipt's workbook is made. It depends on no storage. */
package org.taizhang.intake.receipt;
