package org.taizhang.intake.excel;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a ZIP archive's central directory and holds every local header against it. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;

    private static final int END_SIZE = 22;
    private static final int END_64_SIZE = 56;
    private static final int LOCATOR_SIZE = 20;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final int EXTRA_64 = 1;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final long IN_EXTRA = 0xFFFFFFFFL;

    private final FileBytes file;
    private final Budget budget;

    ZipDirectory(FileBytes file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    private record Place(long entries, long size, long offset) {}

    /** The entries in the directory's order, their local headers not yet looked at. */
    List<ZipItem> read() throws Refused {
        Place place = place();
        budget.checkEntries(place.entries, "");
        if (place.offset < 0 || place.size < 0 || place.offset + place.size > file.size()) {
            throw damaged("central directory outside the file");
        }
        ByteBuffer directory = file.read(place.offset, Math.toIntExact(place.size));
        List<ZipItem> items = new ArrayList<>((int) place.entries);
        try {
            for (long i = 0; i < place.entries; i++) {
                items.add(item(directory, place.offset));
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw damaged("central directory cut short");
        }
        if (directory.hasRemaining()) {
            throw damaged("central directory longer than its entries");
        }
        return items;
    }

    private Place place() throws Refused {
        int tail = (int) Math.min(file.size(), END_SIZE + LONGEST_COMMENT);
        ByteBuffer bytes = file.read(file.size() - tail, tail);
        for (int at = tail - END_SIZE; at >= 0; at--) {
            if (bytes.getInt(at) == END && at + END_SIZE + unsigned(bytes, at + 20) == tail) {
                Place place =
                        new Place(unsigned(bytes, at + 10), unsignedInt(bytes, at + 12), unsignedInt(bytes, at + 16));
                return place64(file.size() - tail + at, place);
            }
        }
        throw damaged("no end of central directory");
    }

    private Place place64(long end, Place place) throws Refused {
        if (place.entries != 0xFFFF && place.size != IN_EXTRA && place.offset != IN_EXTRA || end < LOCATOR_SIZE) {
            return place;
        }
        ByteBuffer locator = file.read(end - LOCATOR_SIZE, LOCATOR_SIZE);
        if (locator.getInt(0) != END_64_LOCATOR) {
            return place;
        }
        long at = locator.getLong(8);
        if (at < 0 || at + END_64_SIZE > end) {
            throw damaged("ZIP64 directory outside the file");
        }
        ByteBuffer record = file.read(at, END_64_SIZE);
        if (record.getInt(0) != END_64) {
            throw damaged("no ZIP64 directory where it should be");
        }
        return new Place(record.getLong(32), record.getLong(40), record.getLong(48));
    }

    private static ZipItem item(ByteBuffer directory, long directoryStart) throws Refused {
        int at = directory.position();
        if (directory.getInt(at) != CENTRAL) {
            throw damaged("entry of the central directory without its mark");
        }
        int nameLength = unsigned(directory, at + 28);
        int extraLength = unsigned(directory, at + 30);
        int extraAt = at + CENTRAL_SIZE + nameLength;
        long size = unsignedInt(directory, at + 24);
        long compressed = unsignedInt(directory, at + 20);
        long header = unsignedInt(directory, at + 42);
        Extra64 extra = new Extra64(directory, extraAt, extraLength);
        size = size == IN_EXTRA ? extra.next() : size;
        compressed = compressed == IN_EXTRA ? extra.next() : compressed;
        header = header == IN_EXTRA ? extra.next() : header;
        if (size < 0
                || compressed < 0
                || header < 0
                || header + LOCAL_SIZE + nameLength + compressed > directoryStart) {
            throw damaged("entry outside the file");
        }
        byte[] name = new byte[nameLength];
        directory.get(at + CENTRAL_SIZE, name);
        directory.position(extraAt + extraLength + unsigned(directory, at + 32));
        return new ZipItem(
                new String(name, StandardCharsets.UTF_8).replace('\\', '/'),
                unsigned(directory, at + 8),
                unsigned(directory, at + 10),
                unsignedInt(directory, at + 16),
                compressed,
                size,
                header,
                -1);
    }

    /** The values that an entry's ZIP64 field holds for those that don't fit, in their fixed order. */
    private static final class Extra64 {
        private final ByteBuffer bytes;
        private int at;
        private int end;

        Extra64(ByteBuffer bytes, int from, int length) {
            this.bytes = bytes;
            for (int field = from; field + 4 <= from + length; field += 4 + unsigned(bytes, field + 2)) {
                if (unsigned(bytes, field) == EXTRA_64) {
                    at = field + 4;
                    end = Math.min(at + unsigned(bytes, field + 2), from + length);
                }
            }
        }

        long next() throws Refused {
            if (at + Long.BYTES > end) {
                throw damaged("size missing from the ZIP64 field");
            }
            at += Long.BYTES;
            return bytes.getLong(at - Long.BYTES);
        }
    }

    /** Compares the local header with the directory and finds where the content begins. */
    ZipItem located(ZipItem item) throws Refused {
        ByteBuffer local = file.read(item.header(), LOCAL_SIZE);
        int nameLength = unsigned(local, 26);
        long start = item.header() + LOCAL_SIZE + nameLength + unsigned(local, 28);
        if (local.getInt(0) != LOCAL || start + item.compressed() > file.size()) {
            throw Refused.damaged(item.name(), "no local header");
        }
        byte[] name = file.read(item.header() + LOCAL_SIZE, nameLength).array();
        int flags = unsigned(local, 6);
        boolean later = (flags & SIZES_FOLLOW) != 0;
        if (!new String(name, StandardCharsets.UTF_8).replace('\\', '/').equals(item.name())
                || unsigned(local, 8) != item.method()
                || (flags & 1) != (item.flags() & 1)
                || !agrees(unsignedInt(local, 14), item.crc(), later, false)
                || !agrees(unsignedInt(local, 18), item.compressed(), later, true)
                || !agrees(unsignedInt(local, 22), item.size(), later, true)) {
            throw Refused.damaged(item.name(), "local header differs from the central directory");
        }
        return new ZipItem(
                item.name(),
                item.flags(),
                item.method(),
                item.crc(),
                item.compressed(),
                item.size(),
                item.header(),
                start);
    }

    private static boolean agrees(long local, long central, boolean later, boolean mayBeInExtra) {
        return local == central || later && local == 0 || mayBeInExtra && local == IN_EXTRA;
    }

    /** Two entries that share bytes are how a small file claims to hold a huge one. */
    static void refuseOverlaps(List<ZipItem> located) throws Refused {
        List<ZipItem> byPlace = new ArrayList<>(located);
        byPlace.sort(Comparator.comparingLong(ZipItem::header));
        for (int i = 1; i < byPlace.size(); i++) {
            if (byPlace.get(i).header() < byPlace.get(i - 1).end()) {
                throw Refused.damaged(byPlace.get(i).name(), "overlaps another entry");
            }
        }
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static long unsignedInt(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    private static Refused damaged(String problem) {
        return Refused.damaged("", problem);
    }
}
