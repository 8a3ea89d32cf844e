package org.taizhang.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.ExecutionContext;

class ReadAheadTest {

    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void handsOutWhatTheSourceHasInItsOrderAndThenItsEndForGood() throws Exception {
        ReadAhead<Integer> reader = opened(new ReadAhead<>(() -> upTo(1_000), 7));

        for (int expected = 1; expected <= 1_000; expected++) {
            assertThat(reader.read()).isEqualTo(expected);
        }
        assertThat(reader.read()).isNull();
        assertThat(reader.read()).isNull();
        reader.close();
    }

    @Test
    void isNeverFurtherAheadThanItMay() throws Exception {
        CountDownLatch enough = new CountDownLatch(6);
        ReadAhead<Integer> reader = opened(new ReadAhead<>(
                () -> {
                    enough.countDown();
                    return upTo(100);
                },
                5));

        // Five wait, and the sixth for room; nobody asked for one yet.
        enough.await();
        assertThat(taken.get()).isBetween(5, 6);
        reader.close();
    }

    @Test
    void throwsWhatTheSourceThrewInItsPlace() throws Exception {
        IllegalStateException failure = new IllegalStateException("the source's");
        ReadAhead<Integer> reader = opened(new ReadAhead<>(
                () -> {
                    if (taken.get() == 2) {
                        throw failure;
                    }
                    return upTo(3);
                },
                5));

        assertThat(reader.read()).isEqualTo(1);
        assertThat(reader.read()).isEqualTo(2);
        assertThatThrownBy(reader::read).isSameAs(failure);
        assertThatThrownBy(reader::read).isSameAs(failure);
        reader.close();
    }

    @Test
    void leavesItsSourceAloneOnceItIsClosed() throws Exception {
        ReadAhead<Integer> reader = opened(new ReadAhead<>(() -> upTo(Integer.MAX_VALUE), 5));
        reader.read();

        reader.close();

        int then = taken.get();
        assertThat(then).isLessThan(100);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("read-ahead"));
        assertThat(taken.get()).isEqualTo(then);
    }

    private Integer upTo(int last) {
        return taken.get() == last ? null : taken.incrementAndGet();
    }

    private static ReadAhead<Integer> opened(ReadAhead<Integer> reader) {
        reader.open(new ExecutionContext());
        return reader;
    }
}
