/** Watches the inbox, so that an office has its receipt soon after it dropped a workbook. */
package org.taizhang.operation.inbox;
