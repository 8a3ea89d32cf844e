package org.taizhang.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Bytes of a row on their way to a file of this machine's own: numbers and texts as they lie in memory, because encoding
 * and decoding millions of texts costs more than the disk does.
 */
final class RowBytes {

    private ByteBuffer bytes = buffer(new byte[1 << 12]);
    private char[] chars = new char[1 << 8];

    /** What was written, to be read from its beginning. */
    static ByteBuffer buffer(byte[] written) {
        return ByteBuffer.wrap(written).order(ByteOrder.nativeOrder());
    }

    void clear() {
        bytes.clear();
    }

    void putByte(int value) {
        room(Byte.BYTES).put((byte) value);
    }

    void putLong(long value) {
        room(Long.BYTES).putLong(value);
    }

    void putText(String text) {
        int length = text.length();
        if (length > chars.length) {
            chars = new char[2 * length];
        }
        text.getChars(0, length, chars, 0);
        room(Integer.BYTES + Character.BYTES * length).putInt(length);
        bytes.asCharBuffer().put(chars, 0, length);
        bytes.position(bytes.position() + Character.BYTES * length);
    }

    static String text(ByteBuffer from) {
        char[] chars = new char[from.getInt()];
        from.asCharBuffer().get(chars);
        from.position(from.position() + Character.BYTES * chars.length);
        return new String(chars);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes.array(), 0, bytes.position());
    }

    private ByteBuffer room(int needed) {
        if (bytes.remaining() < needed) {
            ByteBuffer larger = buffer(new byte[2 * bytes.capacity() + needed]);
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }
}
