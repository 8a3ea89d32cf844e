package org.taizhang.intake;

import java.util.Arrays;
import java.util.Random;

/** What becomes of files on bad disks and lines. */
public final class Damage {

    private static final int MOST_FLIPS = 4;
    private static final int BLOCK = 512;

    /** Of a directory of some forty entries, which is all at the end. */
    private static final int DIRECTORY = 2_000;

    private Damage() {}

    /** The bytes with a few bits flipped, cut short, or with a block of zeros in them, or with a bit flipped in the archive's directory. */
    public static byte[] any(byte[] sound, Random random) {
        return switch (random.nextInt(5)) {
            case 4 -> flippedInTheDirectory(sound, random);
            case 0 -> Arrays.copyOf(sound, random.nextInt(sound.length));
            case 1 -> zeroed(sound, random.nextInt(sound.length));
            default -> flipped(sound, random);
        };
    }

    private static byte[] flipped(byte[] sound, Random random) {
        byte[] flipped = sound.clone();
        for (int flips = 1 + random.nextInt(MOST_FLIPS); flips > 0; flips--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return flipped;
    }

    /** One bit only, lest something else be found first. */
    private static byte[] flippedInTheDirectory(byte[] sound, Random random) {
        byte[] flipped = sound.clone();
        flipped[flipped.length - 1 - random.nextInt(DIRECTORY)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return flipped;
    }

    private static byte[] zeroed(byte[] sound, int from) {
        byte[] zeroed = sound.clone();
        Arrays.fill(zeroed, from, Math.min(from + BLOCK, zeroed.length), (byte) 0);
        return zeroed;
    }
}
