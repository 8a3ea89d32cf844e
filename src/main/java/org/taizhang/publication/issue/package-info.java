/** When bulletins are issued, how they are numbered, and which entries of the ledger each of them publishes. Pure. */
package org.taizhang.publication.issue;
