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
    static void check(Report report, Plan plan) {
        Goals goals = new Goals(report);
        goals.ratio("import + settle, against the floor", Ours.IMPORT_AND_SETTLE, Compared.FLOOR, 3);
        goals.ratio("nightly whole, against the floor", Ours.NIGHTLY, Compared.FLOOR, 5);
        goals.again();
        goals.ratio(
                "100 evaluations on the large base, against an empty one",
                SmallChange.ON_MUCH,
                SmallChange.ON_NOTHING,
                1.2);
        goals.seconds("100 evaluations on the large base", SmallChange.ON_MUCH, 1);
        goals.faster("EasyExcel + batches", Compared.BATCHES, 2);
        goals.faster("EasyExcel + look-up and insert", Compared.ROW_BY_ROW, 30);
        goals.seconds("the sample night, warm", Sample.WARM, 4);
        goals.seconds("--help", Sample.HELP, 0.4);
        if (plan.longRun()) {
            goals.ratio("nightly of five courts, against one", FiveCourts.NIGHT, Ours.NIGHTLY, LINEAR);
            goals.memory("its memory, against one", FiveCourts.NIGHT, Ours.NIGHTLY, SAME);
        }
    }

    private void ratio(String what, String of, String against, double limit) {
        counted(of)
                .ifPresent(ours -> counted(against)
                        .ifPresent(other -> report.add(Goal.atMost(what, ours / other, limit, "times"))));
    }

    private void faster(String than, String name, double limit) {
        String what = "import + settle, faster than " + than + " merely storing";
        counted(name)
                .ifPresent(theirs -> counted(Ours.IMPORT_AND_SETTLE)
                        .ifPresent(ours -> report.add(Goal.atLeast(what, theirs / ours, limit, "times"))));
    }

    private void seconds(String what, String name, double limit) {
        counted(name).ifPresent(seconds -> report.add(Goal.atMost(what, seconds, limit, "s")));
    }

    private void again() {
        String what = "the workbook again with some changed, against 1.5 passes of the reader + 2 s";
        counted(Compared.READER).ifPresent(pass -> seconds(what, Ours.AGAIN, 1.5 * pass + 2));
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
