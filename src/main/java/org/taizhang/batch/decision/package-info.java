/** Follows a court's decisions through its ledger, from the stores. */
package org.taizhang.batch.decision;
