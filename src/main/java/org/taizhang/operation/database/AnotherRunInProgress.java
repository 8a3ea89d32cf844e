package org.taizhang.operation.database;

/** Another process holds the writer lock of this database (exit code 4). The message is one line for the user. */
public final class AnotherRunInProgress extends RuntimeException {

    AnotherRunInProgress(String schema) {
        super("数据库 " + schema + " 正由另一个运行写入，请等它结束后再试");
    }
}
