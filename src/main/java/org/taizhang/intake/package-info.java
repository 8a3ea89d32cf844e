/** From workbook to evaluations: header mapping, cell reading, comparison with what is stored, checks, corrections. Pure. */
package org.taizhang.intake;
