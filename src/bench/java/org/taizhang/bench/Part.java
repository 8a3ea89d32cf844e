package org.taizhang.bench;

import java.io.IOException;
import java.sql.SQLException;

/** A part of the benchmark. Rounds of all parts alternate, so that what else the machine does meets all of them. */
interface Part {

    /** Measures once; the first round has the number 0. */
    void round(int number) throws IOException, InterruptedException, SQLException;

    /** Adds what came out to the report. */
    void tell(Report report);
}
