package org.taizhang.operation.health;

import java.util.Locale;
import java.util.Map;
import org.taizhang.message.Words;

/**
 * One thing that was looked at.
 *
 * @param kind what was looked at
 * @param subject of which court (its id) or folder; empty where there is only one
 * @param status what it came to
 * @param words how it stands, and where it is down what to do
 * @param figures what was measured, by name: {@code age_seconds} of the last good night, {@code waiting} files and
 *     {@code oldest_seconds} of the inbox, {@code free_bytes} and {@code total_bytes} of a disk; without what isn't known
 */
public record HealthCheck(Kind kind, String subject, HealthStatus status, Words words, Map<String, Long> figures) {

    /** The things that are looked at. */
    public enum Kind {
        /** The settings of the courts and their rulebooks. */
        CONFIGURATION("health.configuration"),
        DATABASE("health.database"),
        /** When the last good night of a court ended. */
        NIGHT("health.night"),
        /** The file that has waited longest. */
        INBOX("health.inbox"),
        DISK("health.disk");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The key of its label. */
        public String key() {
            return key;
        }

        /** Its name for machines, {@code night}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public HealthCheck {
        figures = Map.copyOf(figures);
    }
}
