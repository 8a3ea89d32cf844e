package org.taizhang.operation.backup;

/** Is told how far a backup or a restore has come. */
@FunctionalInterface
public interface Watch {

    /**
     * So many bytes of files have been gone through.
     *
     * @param total 0 where it isn't known yet
     */
    void advanced(long done, long total);
}
