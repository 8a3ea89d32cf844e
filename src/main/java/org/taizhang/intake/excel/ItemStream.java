package org.taizhang.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** An entry's content, which at its end is held against the size and CRC-32 of the central directory. */
final class ItemStream extends InputStream {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_TOKEN = 1 << 19;

    private final ZipItem item;
    private final Budget budget;
    private final Inflater inflater;
    private final InputStream content;
    private final CRC32 crc = new CRC32();
    private long count;
    private long tokenStart;
    private boolean ended;

    ItemStream(ZipItem item, FileBytes file, Budget budget) throws Refused {
        this.item = item;
        this.budget = budget;
        InputStream raw = new Slice(file, item.start(), item.end());
        switch (item.method()) {
            case ZipItem.STORED -> {
                inflater = null;
                content = raw;
            }
            case ZipItem.DEFLATED -> {
                inflater = new Inflater(true);
                content = new InflaterInputStream(raw, inflater, BUFFER);
            }
            default -> throw Refused.damaged(item.name(), "compressed by an unknown method");
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        budget.checkTime(item.name());
        int read = content.read(into, offset, length);
        if (read < 0) {
            ended = true;
            verify();
            return -1;
        }
        crc.update(into, offset, read);
        count += read;
        if (count > item.size()) {
            throw Refused.damaged(item.name(), "longer than the central directory says");
        }
        Budget.check(Limit.XML, count - tokenStart, LONGEST_TOKEN, item.name());
        return read;
    }

    /** Tells that a parser begins a new token; it keeps all bytes of one in memory, so their number is limited. */
    void beginToken() {
        tokenStart = count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Reads what nobody asked for, so that the whole content is verified. */
    void finish() throws IOException {
        byte[] rest = new byte[BUFFER];
        while (read(rest, 0, rest.length) >= 0) {
            beginToken();
        }
    }

    private void verify() throws Refused {
        boolean consumed = inflater == null || inflater.getBytesRead() == item.compressed();
        if (count != item.size() || crc.getValue() != item.crc() || !consumed) {
            throw Refused.damaged(item.name(), "content differs from the central directory's size or CRC-32");
        }
    }

    @Override
    public void close() {
        if (inflater != null) {
            inflater.end();
        }
    }

    /** The bytes of the file between two places. */
    private static final class Slice extends InputStream {
        private final FileBytes file;
        private final long end;
        private long at;

        Slice(FileBytes file, long start, long end) {
            this.file = file;
            this.at = start;
            this.end = end;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            int read = file.read(at, into, offset, (int) Math.min(length, end - at));
            at += Math.max(read, 0);
            return read;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }
}
