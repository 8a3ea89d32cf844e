package org.taizhang.bench;

import java.util.Optional;

/** What was asked for: times against the floor and others, and in seconds. */
final class Goals {

    private static final double LINEAR = 5 * 1.15;
    private static final double SAME = 1.1;

    private final Report report;

    private Goals(Report report) {
        this.report = report;
    }

    /** Adds a goal for everything that was measured. */
    static void check(Report report) {
        Goals goals = new Goals(report);
        goals.ratio("import + settle, against the floor", Commands.IMPORT_AND_SETTLE, TheFloor.NAME, 3);
        goals.ratio("nightly whole, against the floor", Nights.NIGHTLY, TheFloor.NAME, 5);
        goals.again();
        goals.ratio(
                "100 evaluations on five workbooks, against an empty base",
                SmallChange.ON_MUCH,
                SmallChange.ON_NOTHING,
                1.2);
        goals.seconds("100 evaluations on five workbooks", SmallChange.ON_MUCH, 1);
        goals.faster("EasyExcel + batches", Field.BATCHES, 2);
        goals.faster("EasyExcel + look-up and insert", Field.ROW_BY_ROW, 30);
        goals.seconds("the sample night, warm", Sample.NIGHT, 4);
        goals.seconds("--help", Sample.HELP, 0.4);
        goals.ratio("nightly of five courts, against one", FiveCourts.NIGHT, Nights.NIGHTLY, LINEAR);
        goals.memory("its memory, against one", FiveCourts.NIGHT, Nights.NIGHTLY, SAME);
    }

    private void ratio(String what, String of, String against, double limit) {
        counted(of)
                .ifPresent(ours -> counted(against)
                        .ifPresent(other -> report.add(Goal.atMost(what, ours / other, limit, "times"))));
    }

    private void faster(String than, String name, double limit) {
        String what = "import + settle, faster than " + than + " merely storing";
        counted(name)
                .ifPresent(theirs -> counted(Commands.IMPORT_AND_SETTLE)
                        .ifPresent(ours -> report.add(Goal.atLeast(what, theirs / ours, limit, "times"))));
    }

    private void seconds(String what, String name, double limit) {
        counted(name).ifPresent(seconds -> report.add(Goal.atMost(what, seconds, limit, "s")));
    }

    private void again() {
        String what = "the workbook again with some changed, against 1.5 passes of the reader + 2 s";
        counted(OwnReader.NAME).ifPresent(pass -> seconds(what, Nights.AGAIN, 1.5 * pass + 2));
    }

    private void memory(String what, String of, String against, double limit) {
        peak(of).ifPresent(ours ->
                peak(against).ifPresent(other -> report.add(Goal.atMost(what, ours / other, limit, "times"))));
    }

    private Optional<Double> counted(String name) {
        return report.find(name).map(Result::counted);
    }

    private Optional<Double> peak(String name) {
        return report.find(name).flatMap(Result::cost).map(cost -> (double) cost.peakKib());
    }
}
