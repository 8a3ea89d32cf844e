/** Checks that what stands in the ledger follows from what the offices sent, and that nobody changed either. */
package org.taizhang.verification;
