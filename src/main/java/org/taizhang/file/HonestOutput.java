package org.taizhang.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps the first failure to write, which POI replaces by one of its own that doesn't say why. */
final class HonestOutput extends FilterOutputStream {

    private IOException failure;

    HonestOutput(OutputStream out) {
        super(out);
    }

    /** Writes the content; where writing fails the reason is thrown, whatever the content's library makes of it. */
    void take(WholeFile.Content content) throws IOException {
        try {
            content.writeTo(this);
            flush();
        } catch (IOException | RuntimeException reported) {
            if (failure != null) {
                throw failure;
            }
            throw reported;
        }
    }

    @Override
    public void write(int octet) throws IOException {
        try {
            out.write(octet);
        } catch (IOException failed) {
            throw kept(failed);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            throw kept(failed);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failed) {
            throw kept(failed);
        }
    }

    private IOException kept(IOException failed) {
        if (failure == null) {
            failure = failed;
        }
        return failed;
    }
}
