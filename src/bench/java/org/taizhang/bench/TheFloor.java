package org.taizhang.bench;

import java.io.IOException;
import java.sql.SQLException;
import org.taizhang.bench.rival.Floor;

/** What nothing gets below on this machine. */
final class TheFloor implements Part {

    static final String NAME = "floor";

    /** It may keep all texts as they are loaded. */
    private static final String MEMORY = "-Xmx1g";

    private final Plan plan;
    private final Stores stores;
    private final Rounds rounds = new Rounds();

    TheFloor(Plan plan, Home template) {
        this.plan = plan;
        this.stores = new Stores(plan, template);
    }

    @Override
    public void round(int number) throws IOException, InterruptedException, SQLException {
        rounds.add(NAME, stores.run(plan.workload(), Floor.class, MEMORY));
    }

    @Override
    public void tell(Report report) {
        report.add(Result.of(NAME, rounds.of(NAME)));
    }
}
