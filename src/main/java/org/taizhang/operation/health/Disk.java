package org.taizhang.operation.health;

import java.nio.file.Path;

/**
 * A disk that the program writes to.
 *
 * @param folder a folder of ours on it
 * @param freeBytes what the program may still use
 * @param totalBytes its size
 */
record Disk(Path folder, long freeBytes, long totalBytes) {}
