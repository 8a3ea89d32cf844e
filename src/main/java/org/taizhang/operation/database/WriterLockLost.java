package org.taizhang.operation.database;

/** The writer lock taken at the start of this run is gone, so nothing more may be written. */
public final class WriterLockLost extends RuntimeException {

    WriterLockLost(String schema) {
        super("数据库 " + schema + " 的写入锁已失去（与数据库的连接曾中断），本次运行不能继续写入");
    }
}
