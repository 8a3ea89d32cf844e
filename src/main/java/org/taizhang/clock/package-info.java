/** Working days and the deadlines counted by them (Opinion part 3, Art. 24; R34-R39). Pure. */
package org.taizhang.clock;
