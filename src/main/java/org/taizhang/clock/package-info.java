/** Working days, the deadlines counted by them, and reviewers in turn (Opinion part 3, Art. 24; R34-R41). Pure. */
package org.taizhang.clock;
