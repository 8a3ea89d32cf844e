/** The stages that bring workbooks in: receive, check, apply, file away. */
package org.taizhang.batch.intake;
