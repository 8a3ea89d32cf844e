/** Digests: SHA-256, and the hash functions that the ledger's chain may use; the only room that knows the library behind SM3. */
package org.taizhang.digest;
