package org.taizhang.intake.excel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An OLE2 file (.xls, or the envelope of a password-protected workbook), of which only this is asked: is it protected?
 * Its directory entries are found by their form wherever they stand, so that no chain in a hostile file is followed.
 */
final class OleFile {

    private static final long SIGNATURE = 0xE11AB1A1E011CFD0L;
    private static final int ENTRY = 128;
    private static final int CHUNK = ENTRY * 512;
    private static final int STREAM = 2;
    private static final int SMALLEST_SECTOR_SHIFT = 9;
    private static final int LARGEST_SECTOR_SHIFT = 12;

    private static final int BOF = 0x0809;
    private static final int WRITE_PROTECT = 0x0086;
    private static final int FILE_PASS = 0x002F;

    private final FileBytes file;

    OleFile(FileBytes file) {
        this.file = file;
    }

    static boolean isOne(FileBytes file) throws Refused {
        return file.size() >= Long.BYTES && file.read(0, Long.BYTES).getLong(0) == SIGNATURE;
    }

    boolean isProtected() throws Refused {
        for (long at = 0; at + ENTRY <= file.size(); at += CHUNK) {
            ByteBuffer bytes = file.read(at, (int) Math.min(CHUNK, file.size() - at));
            for (int entry = 0; entry + ENTRY <= bytes.limit(); entry += ENTRY) {
                if (isStream(bytes, entry, "EncryptedPackage")
                        || isStream(bytes, entry, "Workbook") && beginsWithFilePass(bytes.getInt(entry + 0x74))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isStream(ByteBuffer bytes, int entry, String name) {
        byte[] expected = name.getBytes(StandardCharsets.UTF_16LE);
        if (bytes.get(entry + 0x42) != STREAM || bytes.getShort(entry + 0x40) != expected.length + 2) {
            return false;
        }
        byte[] actual = new byte[expected.length];
        bytes.get(entry, actual);
        return Arrays.equals(actual, expected);
    }

    /** An .xls is encrypted if a FilePass record follows its first one. */
    private boolean beginsWithFilePass(int sector) throws Refused {
        int shift = file.size() < 0x20 ? 0 : file.read(0x1E, 2).getShort(0);
        if (shift < SMALLEST_SECTOR_SHIFT || shift > LARGEST_SECTOR_SHIFT || sector < 0) {
            return false;
        }
        long at = (sector + 1L) << shift;
        return record(at) == BOF && (record(after(at)) == FILE_PASS || isFilePassAfterWriteProtect(after(at)));
    }

    private boolean isFilePassAfterWriteProtect(long at) throws Refused {
        return record(at) == WRITE_PROTECT && record(after(at)) == FILE_PASS;
    }

    private int record(long at) throws Refused {
        return at + 4 > file.size() ? -1 : Short.toUnsignedInt(file.read(at, 2).getShort(0));
    }

    private long after(long at) throws Refused {
        return at + 4 > file.size()
                ? at
                : at + 4 + Short.toUnsignedInt(file.read(at + 2, 2).getShort(0));
    }
}
