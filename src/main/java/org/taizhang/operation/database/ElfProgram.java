package org.taizhang.operation.database;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies only the part of a 64-bit ELF program that is loaded to run it. The server comes with ten times as many bytes of
 * debugging information behind that part, and unpacking them would be most of the first start's time.
 */
final class ElfProgram {

    private static final int HEAD = 4096;
    private static final int MAGIC = 0x464c457f;
    private static final int PROGRAM_HEADERS = 32;
    private static final int SECTION_HEADERS = 40;
    private static final int PROGRAM_HEADER_SIZE = 54;
    private static final int PROGRAM_HEADER_COUNT = 56;
    private static final int SECTION_HEADER_SIZE = 58;

    private ElfProgram() {}

    static void copyLoadable(InputStream program, Path target) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(program.readNBytes(HEAD)).order(ByteOrder.LITTLE_ENDIAN);
        if (head.limit() < HEAD || head.getInt(0) != MAGIC) {
            throw new IOException("not an ELF program");
        }
        long rest = loadableBytes(head) - HEAD;
        forgetSections(head);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
            out.write(head.array());
            copy(program, out, rest);
        }
    }

    private static long loadableBytes(ByteBuffer head) {
        long start = head.getLong(PROGRAM_HEADERS);
        int size = head.getShort(PROGRAM_HEADER_SIZE);
        int count = head.getShort(PROGRAM_HEADER_COUNT);
        long end = HEAD;
        for (int i = 0; i < count; i++) {
            int header = Math.toIntExact(start + (long) i * size);
            end = Math.max(end, head.getLong(header + 8) + head.getLong(header + 32));
        }
        return end;
    }

    private static void forgetSections(ByteBuffer head) {
        head.putLong(SECTION_HEADERS, 0);
        for (int i = 0; i < 3; i++) {
            head.putShort(SECTION_HEADER_SIZE + 2 * i, (short) 0);
        }
    }

    private static void copy(InputStream in, OutputStream out, long count) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = count;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("the program ends " + left + " bytes too early");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
