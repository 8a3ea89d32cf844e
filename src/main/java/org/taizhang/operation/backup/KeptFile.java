package org.taizhang.operation.backup;

/**
 * A file of a backup.
 *
 * @param path relative to the backup, with slashes
 * @param size in bytes
 * @param sha256 of its bytes, lower-case hex
 */
public record KeptFile(String path, long size, String sha256) {}
