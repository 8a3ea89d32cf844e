/** Files on their way: the inbox, the copies that a run works on, archive and rejected. Knows nothing of what is in them. */
package org.taizhang.intake.arrival;
