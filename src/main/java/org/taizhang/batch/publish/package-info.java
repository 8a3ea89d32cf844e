/** The stages that write what people read: ledgers and bulletins. */
package org.taizhang.batch.publish;
