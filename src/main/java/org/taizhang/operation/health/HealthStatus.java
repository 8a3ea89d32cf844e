package org.taizhang.operation.health;

/** What a check came to. */
public enum HealthStatus {
    UP("health.up"),
    DOWN("health.down"),
    /** It can't be known, because something else is down. */
    UNKNOWN("health.unknown");

    private final String key;

    HealthStatus(String key) {
        this.key = key;
    }

    /** The key of its word. */
    public String key() {
        return key;
    }
}
