package org.taizhang.batch.publish;

import java.io.IOException;
import java.util.List;
import org.taizhang.publication.bulletin.Renderings.Conversion;

/**
 * A file of a bulletin that is still to be made from another one. They are gathered over all courts of a run, because the
 * program that makes them is started once.
 *
 * @param conversion what makes it
 * @param from the file that it is made from
 * @param keeping takes it
 */
public record Unmade(Conversion conversion, byte[] from, Keeping keeping) {

    /** Where a file goes once it is made. */
    @FunctionalInterface
    public interface Keeping {
        /** Keeps it. */
        void keep(byte[] made) throws IOException;
    }

    /** Makes and keeps them all; fails, with nothing of a format kept, where one of it can't be made. */
    public static void make(List<Unmade> all) throws IOException {
        List<Conversion> conversions =
                all.stream().map(Unmade::conversion).distinct().toList();
        for (Conversion conversion : conversions) {
            List<Unmade> some = all.stream()
                    .filter(unmade -> unmade.conversion().equals(conversion))
                    .toList();
            List<byte[]> made =
                    conversion.convert(some.stream().map(Unmade::from).toList());
            for (int i = 0; i < some.size(); i++) {
                some.get(i).keeping().keep(made.get(i));
            }
        }
    }
}
