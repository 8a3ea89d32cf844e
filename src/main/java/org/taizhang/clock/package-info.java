/** Working days, the clocks of evaluations and findings and how they stand on a day, and reviewers in turn (Opinion part 3, Art. 24; R34-R41). Pure. */
package org.taizhang.clock;
