/** The stages that write what people read: ledgers and bulletins, and the issuing of these. */
package org.taizhang.batch.publish;
