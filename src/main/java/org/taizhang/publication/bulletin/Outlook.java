package org.taizhang.publication.bulletin;

import org.taizhang.court.Officer;
import org.taizhang.escalation.Forecast;

/**
 * What the next liability of an officer would lead to (R32).
 *
 * @param officer who has open or recent liabilities
 * @param forecast as of the bulletin's day
 */
public record Outlook(Officer officer, Forecast forecast) {}
