package org.taizhang.endtoend.fault;

import java.nio.file.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {
    @Test
    void trace(@TempDir Path folder) throws Exception {
        try (Night night = new Night(folder)) {
            for (int n : new int[] {320, 693}) {
                var f = Fault.at(n, Effect.REFUSE, Fault.Side.BEFORE).watcher();
                System.out.println(n + " " + night.calls().get(n - 1));
                System.out.println(night.fail(f));
                System.out.println(night.house().run("nightly"));
                try (var s = Files.walk(Path.of("/tmp"), 6)) {
                    s.filter(p -> p.toString().endsWith("taizhang.log")).forEach(System.out::println);
                } catch (Exception e) {
                }
                System.out.println("LOGS " + System.getProperty("taizhang.logs") + " "
                        + System.getProperty("logback.configurationFile"));
                try {
                    Files.copy(
                            night.home().resolve("logs/taizhang.log"),
                            Path.of("/tmp/harness-" + n + ".log"),
                            StandardCopyOption.REPLACE_EXISTING);
                } catch (Exception e) {
                    System.out.println(e);
                }
            }
        }
    }
}
