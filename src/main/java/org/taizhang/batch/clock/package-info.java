/** The stage that keeps clocks up to date and says how they stand on the business date. */
package org.taizhang.batch.clock;
