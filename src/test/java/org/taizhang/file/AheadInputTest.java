package org.taizhang.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is taken in another thread comes as if it were taken in this one. */
class AheadInputTest {

    @Test
    void givesEverythingInOrder() {
        for (int count : List.of(0, 1, 499, 500, 501, 2_000, 12_345)) {
            List<Integer> given = new ArrayList<>();
            try (AheadInput<Integer> ahead =
                    new AheadInput<>(() -> IntStream.range(0, count).iterator())) {
                ahead.forEachRemaining(given::add);
                assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
            }
            assertThat(given).isEqualTo(IntStream.range(0, count).boxed().toList());
        }
    }

    @Test
    void isOnlySomePiecesAhead() {
        AtomicInteger taken = new AtomicInteger();
        try (AheadInput<Integer> ahead =
                new AheadInput<>(() -> Stream.generate(taken::incrementAndGet).iterator())) {
            assertThat(ahead.next()).isEqualTo(1);
        }
        assertThat(taken.get()).isBetween(500, 2_500);
    }

    @Test
    void throwsWhatWentWrongWhereItWouldHaveBeenThrown() {
        var stopped = new UncheckedIOException(new InterruptedIOException("asked to stop"));
        Iterator<Integer> failing = Stream.iterate(0, i -> i + 1)
                .peek(i -> {
                    if (i == 700) {
                        throw stopped;
                    }
                })
                .iterator();
        try (AheadInput<Integer> ahead = new AheadInput<>(() -> failing)) {
            for (int i = 0; i < 500; i++) {
                assertThat(ahead.next()).isEqualTo(i);
            }
            assertThatThrownBy(ahead::next).isSameAs(stopped);
        }
    }

    @Test
    void whatFailedIsNotTakenUpAgain() {
        AssertionError broken = new AssertionError("broken");
        AtomicInteger tried = new AtomicInteger();
        try (AheadInput<String> one = AheadInput.of(() -> {
            tried.incrementAndGet();
            throw broken;
        })) {
            assertThatThrownBy(one::next).isSameAs(broken);
            assertThat(one.hasNext()).isFalse();
        }
        assertThat(tried.get()).isEqualTo(1);
    }

    @Test
    void isClosedOnceNothingMoreIsTaken() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger made = new AtomicInteger();
        try (AheadInput<Integer> slow = AheadInput.of(() -> {
            begun.countDown();
            return IntStream.range(0, 1_000_000)
                    .map(i -> made.incrementAndGet())
                    .sum();
        })) {
            begun.await();
        }
        assertThat(made.get()).isEqualTo(1_000_000);
    }

    @Test
    void makesOneThingMeanwhile() {
        try (AheadInput<String> one = AheadInput.of(() -> "台账")) {
            assertThat(one.next()).isEqualTo("台账");
            assertThat(one.hasNext()).isFalse();
        }
    }
}
