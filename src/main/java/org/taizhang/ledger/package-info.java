/** Entries, reversal, the difference between outcome and ledger, hash chain and explanation (R30, R31). Pure. */
package org.taizhang.ledger;
