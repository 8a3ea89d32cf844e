package org.taizhang.endtoend.fault;

import java.sql.SQLException;

/** Is told of every call to the database, and may make it fail. */
interface CallWatcher {

    /**
     * A call is about to be made.
     *
     * @param call {@code CONNECT}, {@code COMMIT} with the tables written since the last one, {@code NEXT} with the query
     *     whose next row is asked for, or the statement with its values
     */
    void before(String call) throws SQLException;

    /** The call was made; not told of {@code NEXT}. */
    void after(String call) throws SQLException;
}
