package org.taizhang.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Goes through what some officers have, officer by officer in a given order, looking it up for several of them at once and
 * keeping no more than that.
 *
 * @param officers in order
 * @param number 工号 of one
 * @param size about how much one has
 * @param lookUp what those of some numbers have, by number
 */
public record OfficerPages<O, T>(
        List<O> officers,
        Function<O, String> number,
        ToIntFunction<O> size,
        Function<Collection<String>, Map<String, List<T>>> lookUp) {

    /** How much is kept at once, but for one officer who has more. */
    private static final int PAGE = 2_000;

    /** What is made of each officer and what that officer has, one after the other. */
    public <R> Iterator<R> lines(BiFunction<O, List<T>, List<R>> made) {
        return new Iterator<>() {
            private int next;
            private Iterator<R> page = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!page.hasNext() && next < officers.size()) {
                    page = read();
                }
                return page.hasNext();
            }

            @Override
            public R next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.next();
            }

            private Iterator<R> read() {
                int first = next;
                int total = 0;
                do {
                    total += size.applyAsInt(officers.get(next++));
                } while (next < officers.size() && total + size.applyAsInt(officers.get(next)) <= PAGE);
                List<O> some = officers.subList(first, next);
                Map<String, List<T>> found =
                        lookUp.apply(some.stream().map(number).toList());
                List<R> lines = new ArrayList<>();
                some.forEach(officer ->
                        lines.addAll(made.apply(officer, found.getOrDefault(number.apply(officer), List.of()))));
                return lines.iterator();
            }
        };
    }
}
