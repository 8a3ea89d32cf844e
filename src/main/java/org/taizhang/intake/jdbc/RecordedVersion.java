package org.taizhang.intake.jdbc;

import java.time.LocalDateTime;
import org.taizhang.intake.PastVersion;
import org.taizhang.intake.RowKey;

/**
 * A stored version of a row, and how it came there.
 *
 * @param key which row
 * @param version what it says
 * @param file name of the workbook that brought it, or of the withdrawal
 * @param recordedAt Asia/Shanghai
 */
public record RecordedVersion(RowKey key, PastVersion version, String file, LocalDateTime recordedAt) {}
