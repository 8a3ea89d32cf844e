package org.taizhang.operation.health;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A file in the inbox.
 *
 * @param path where it lies
 * @param since when it came there or was last written, Asia/Shanghai
 */
record WaitingFile(Path path, LocalDateTime since) {}
