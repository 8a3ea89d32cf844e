/** Writes workbook models as .xlsx; decides nothing. */
package org.taizhang.publication.excel;
