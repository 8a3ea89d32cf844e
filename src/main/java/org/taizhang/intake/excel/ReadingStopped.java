package org.taizhang.intake.excel;

/** The caller asked for the reading of a file to stop before its end; nothing is said about the file. */
public final class ReadingStopped extends RuntimeException {

    ReadingStopped() {
        super("asked to stop");
    }
}
