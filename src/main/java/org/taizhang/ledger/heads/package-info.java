/** Where each court's chain ended after each run, kept outside the database so that cutting or rewriting the chain shows. */
package org.taizhang.ledger.heads;
