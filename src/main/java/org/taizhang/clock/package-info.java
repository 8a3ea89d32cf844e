/** Working days, the clocks of evaluations and findings, and how they stand on a day (Opinion part 3, Art. 24; R34-R40). Pure. */
package org.taizhang.clock;
