package org.taizhang.operation.health;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.message.Words;
import org.taizhang.operation.health.HealthCheck.Kind;

/**
 * How everything stands.
 *
 * @param at when it was looked at, Asia/Shanghai
 * @param checks in the order in which people should read them
 */
public record HealthReport(LocalDateTime at, List<HealthCheck> checks) {

    public HealthReport {
        checks = List.copyOf(checks);
    }

    /** Whether everything is in order. */
    public boolean isUp() {
        return checks.stream().allMatch(check -> check.status() == HealthStatus.UP);
    }

    /** Whether the database can't be reached. */
    public boolean lacksDatabase() {
        return checks.stream().anyMatch(check -> check.kind() == Kind.DATABASE && check.status() == HealthStatus.DOWN);
    }

    /** The same, where the courts' settings can't be read either, so that their nights weren't looked at. */
    public HealthReport misconfigured(Words why) {
        List<HealthCheck> all = new ArrayList<>();
        all.add(HealthDecision.misconfigured(why));
        all.addAll(checks);
        return new HealthReport(at, all);
    }
}
