package org.taizhang.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.endtoend.House;
import org.taizhang.endtoend.fault.Fault.Side;

/** A night that is killed, or whose database refuses a call, comes to the same with the next plain run. */
class FaultyNightTest {

    private static final int TERMINATED = 128 + 15;
    private static final Pattern CHANGES = Pattern.compile("^(CONNECT|COMMIT .|INSERT|UPDATE|DELETE)");

    private static Night night;

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) throws Exception {
        night = new Night(folder);
    }

    @AfterAll
    static void close() {
        night.close();
    }

    @Test
    void killedAtNamedPoints() {
        Tally tally = new Tally("named points");
        for (KillPoint point : points()) {
            tally.attempt(point.name(), () -> {
                night.kill(point.kill());
                night.assertMadeGood(point.name());
            });
        }
        tally.assertAllMadeGood();
    }

    @Test
    void killedAnywhere() {
        Random random = Extent.random("random kills");
        Tally tally = new Tally("random kills");
        for (int i = 0; i < Extent.of(3, 200); i++) {
            int call = 1 + random.nextInt(night.calls().size());
            Fault kill = Fault.at(call, Effect.KILL_SOON, Side.values()[random.nextInt(2)]);
            tally.attempt(kill.line(), () -> {
                night.killSoon(kill);
                night.assertMadeGood(kill.line());
            });
        }
        tally.assertAllMadeGood();
    }

    @Test
    void callsThatFail() {
        Tally tally = new Tally("failing calls");
        for (Fault fault : failures()) {
            tally.attempt(fault.line(), () -> failThenMend(fault));
        }
        tally.assertAllMadeGood();
    }

    @Test
    void aSecondNightMeanwhile() throws Exception {
        night.begin();
        Spawned first = night.spawn(new Fault(Effect.HOLD, Side.BEFORE, 2, "settle", "^COMMIT .*\\bentry\\b"));
        try {
            Path held = night.home().resolve(Effect.HELD);
            while (!Files.exists(held)) {
                assertThat(first.process().isAlive()).as("held in the middle").isTrue();
                LockSupport.parkNanos(1_000_000);
            }
            House house = night.house();

            House.Answer second = house.run("nightly").exits(4);
            assertThat(second.err().strip()).hasLineCount(1).contains("另有一次运行正在进行");
            assertThat(house.run("explain", "0001").exits(0).out()).contains("0001");
            house.run("export", "ledger").exits(0);
            house.run("verify").exits(0);

            Files.delete(held);
            first.await().exits(3);
            night.assertUndisturbed("a second night meanwhile");
        } finally {
            first.process().destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHIN_A_RECEIPT", "WITHIN_LEDGER_WORKBOOK", "BEFORE_BULLETIN"})
    void askedToStopWithinADocument(KillPoint point) throws Exception {
        night.begin();
        House.Answer stopped = night.spawn(point.stop()).await().exits(TERMINATED);

        assertThat(stopped.out()).contains("已按要求停下，已提交的内容完好").doesNotContain("通报　写出");
        assertThat(stopped.err()).isEmpty();
        night.assertMadeGood(point.name());
    }

    @Test
    void aRunThatIsContinuedMayBeAskedToStopAsWell() throws Exception {
        night.begin();
        night.spawn(KillPoint.BEFORE_LEDGER_WORKBOOK.stop()).await().exits(TERMINATED);
        House.Answer stopped =
                night.spawn(KillPoint.BEFORE_BULLETIN.stop()).await().exits(TERMINATED);

        assertThat(stopped.out()).contains("先从中断处继续", "已按要求停下，已提交的内容完好").doesNotContain("仍未完成");
        night.assertMadeGood("stopped twice");
    }

    private static void failThenMend(Fault fault) throws Exception {
        Fault.Watcher watcher = fault.watcher();
        House.Answer answer = night.fail(watcher);
        assertThat(watcher.isReached()).as("reached").isTrue();
        if (answer.exitCode() == 0 || answer.exitCode() == 3) {
            night.assertUndisturbed("overcome: " + fault.line());
        } else {
            assertThat(answer.exitCode()).as(answer.err()).isIn(1, 5);
            assertThat(answer.err().strip()).hasLineCount(1).doesNotContain("Exception");
            night.assertMadeGood(fault.line());
        }
    }

    private static List<KillPoint> points() {
        List<KillPoint> points = new ArrayList<>();
        for (int i = 0; i < Extent.of(1, 10); i++) {
            points.addAll(List.of(KillPoint.values()));
        }
        if (!Extent.isLong()) {
            Collections.shuffle(points, Extent.random("named points"));
        }
        return points.subList(0, Extent.of(4, points.size()));
    }

    /** Every call refused before it is made; and every one that may change something lost after it was made. */
    private static List<Fault> failures() {
        List<Fault> failures = new ArrayList<>();
        for (int n = 1; n <= night.calls().size(); n++) {
            failures.add(Fault.at(n, Effect.REFUSE, Side.BEFORE));
            if (CHANGES.matcher(night.calls().get(n - 1)).find()) {
                failures.add(Fault.at(n, Effect.DISCONNECT, Side.AFTER));
            }
        }
        if (!Extent.isLong()) {
            Collections.shuffle(failures, Extent.random("failing calls"));
        }
        return failures.subList(0, Extent.of(6, failures.size()));
    }
}
