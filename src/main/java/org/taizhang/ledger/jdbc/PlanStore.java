package org.taizhang.ledger.jdbc;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.ledger.SettlePlan;

/** Plans that wait for the office's acceptance (R44). */
public final class PlanStore {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    /** The store behind that data source. */
    public PlanStore(DataSource dataSource, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.clock = clock;
    }

    /** The plan's number; the same plan of the same court keeps it. */
    public long number(String court, String rulebook, SettlePlan plan, String digest) {
        Optional<Long> known = find(court, digest);
        if (known.isPresent()) {
            return known.get();
        }
        jdbc.update(
                "INSERT INTO settle_plan (court, made_at, rulebook, digest, officers, reversals, decided_reversals,"
                        + " additions) VALUES (?,?,?,?,?,?,?,?)",
                court,
                LocalDateTime.now(clock),
                rulebook,
                digest,
                plan.officers(),
                plan.reversals(),
                plan.decidedReversals(),
                plan.additions());
        return find(court, digest).orElseThrow();
    }

    /** Whether a plan with that number was ever made. */
    public boolean exists(String number) {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM settle_plan WHERE plan_no = ?", Integer.class, Long.parseLong(number));
        return count != null && count > 0;
    }

    private Optional<Long> find(String court, String digest) {
        return jdbc
                .queryForList(
                        "SELECT plan_no FROM settle_plan WHERE court = ? AND digest = ?", Long.class, court, digest)
                .stream()
                .findFirst();
    }
}
