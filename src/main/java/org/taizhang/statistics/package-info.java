/** What a court's evaluations and ledger come to in a month, compared with the month before and a year before. Pure. */
package org.taizhang.statistics;
