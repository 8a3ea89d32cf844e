package org.taizhang.intake;

/** Which characters are text (E122). Rare ideographs, in surrogate pairs or private use, are. */
public final class Printable {

    private Printable() {}

    /** Whether a text holds control characters, halves of a surrogate pair, or code points that are no characters. */
    public static boolean hasOther(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                return text.codePoints().anyMatch(point -> !isText(point));
            }
            if (!isText(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a code point is text. */
    public static boolean isText(int point) {
        if (point < ' ') {
            return point == '\n' || point == '\r' || point == '\t';
        }
        boolean control = point >= 0x7F && point <= 0x9F;
        boolean halfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return !control && !halfPair && !noCharacter;
    }
}
