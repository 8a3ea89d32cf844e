package org.taizhang.endtoend.fault;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {
    @Test
    void trace(@TempDir Path folder) throws Exception {
        long t0 = System.nanoTime();
        try (Night night = new Night(folder)) {
            Files.write(Path.of("/tmp/harness-trace.txt"), night.calls());
            System.out.println("prepared " + (System.nanoTime() - t0) / 1000000);
            for (int i = 0; i < 3; i++) {
                t0 = System.nanoTime();
                night.begin();
                System.out.println("begin " + (System.nanoTime() - t0) / 1000000);
                t0 = System.nanoTime();
                night.house().run("nightly").exits(3);
                System.out.println("nightly " + (System.nanoTime() - t0) / 1000000);
                t0 = System.nanoTime();
                night.assertMadeGood("x");
                System.out.println("madegood " + (System.nanoTime() - t0) / 1000000);
                t0 = System.nanoTime();
                night.kill(Fault.at(300, Effect.KILL, Fault.Side.BEFORE));
                System.out.println("kill " + (System.nanoTime() - t0) / 1000000);
                night.assertMadeGood("x");
            }
        }
    }
}
