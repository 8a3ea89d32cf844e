package org.taizhang.intake.excel;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts as the archive has them: forward slashes, none in front. */
final class PartName {

    private PartName() {}

    static String absolute(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** What a relationship's target means, seen from the part it belongs to ("" for the package). */
    static String resolve(String source, String target) throws Refused {
        String slashed = target.replace('\\', '/');
        Deque<String> segments = new ArrayDeque<>();
        String from = slashed.startsWith("/") ? "" : source.substring(0, source.lastIndexOf('/') + 1);
        for (String segment : (from + slashed).split("/")) {
            switch (segment) {
                case "", "." -> {}
                case ".." -> {
                    if (segments.pollLast() == null) {
                        throw new Refused(new Reason.Forbidden(Reason.Forbidden.Kind.PART_NAME, source));
                    }
                }
                default -> segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** The part that lists the relationships of another ("" for the package). */
    static String relationshipsOf(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }
}
