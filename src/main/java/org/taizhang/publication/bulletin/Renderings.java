package org.taizhang.publication.bulletin;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The file formats in which bulletins are given out. The same bulletin gives the same bytes. */
@FunctionalInterface
public interface Renderings {

    /** Writes a bulletin in each format; the keys are the formats, as file names end: {@code docx}, {@code json}. */
    SortedMap<String, byte[]> of(Bulletin bulletin) throws IOException;

    /** Formats that are made from another one's file, for issued bulletins too that don't have them yet. */
    default List<Conversion> conversions() {
        return List.of();
    }

    /** Formats that conversions may make; here, or where a draft was written before. */
    default Set<String> converted() {
        return conversions().stream().map(Conversion::to).collect(Collectors.toUnmodifiableSet());
    }

    /** Makes a file in one format from that in another. */
    interface Conversion {

        /** The format that it reads. */
        String from();

        /** The format that it writes. */
        String to();

        /** The files in the other format, in their order; made together, because to begin is what costs. */
        List<byte[]> convert(List<byte[]> files) throws IOException;
    }
}
