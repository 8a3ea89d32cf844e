package org.taizhang.operation.health;

import java.math.BigDecimal;
import java.time.Duration;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;

/**
 * What is still in order.
 *
 * @param nightAge the age of a court's last good night
 * @param fileAge how long a file may wait
 * @param freeBytes what must be free of a disk
 * @param freePercent the same as a share of it
 */
record HealthLimits(Duration nightAge, Duration fileAge, long freeBytes, BigDecimal freePercent) {

    static HealthLimits of(Settings settings) {
        return new HealthLimits(
                Duration.ofHours(settings.get(KnownSettings.HEALTH_NIGHT_HOURS)),
                Duration.ofHours(settings.get(KnownSettings.HEALTH_FILE_HOURS)),
                settings.get(KnownSettings.HEALTH_FREE_BYTES),
                settings.get(KnownSettings.HEALTH_FREE_PERCENT));
    }
}
