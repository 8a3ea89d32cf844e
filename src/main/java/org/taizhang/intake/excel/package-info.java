/** Opens uploaded .xlsx files safely and streams their rows as raw cells; the only code that reads .xlsx, and it knows no sheet's meaning. */
package org.taizhang.intake.excel;
