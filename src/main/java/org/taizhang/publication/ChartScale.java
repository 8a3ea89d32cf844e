package org.taizhang.publication;

/**
 * The scale of a chart's figures: from zero to a whole number of equal steps, which are counts too.
 *
 * @param step between two marks
 * @param top the last mark
 */
public record ChartScale(int step, int top) {

    private static final int MOST_STEPS = 6;

    /** Shorter scales would make a single count look like many. */
    private static final int LEAST_TOP = 4;

    /** The scale that holds a chart's largest figure, or its largest sum where its series are stacked. */
    public static ChartScale of(Block.Chart chart) {
        int largest = LEAST_TOP;
        for (int category = 0; category < chart.categories().size(); category++) {
            int sum = 0;
            for (Block.ChartSeries series : chart.series()) {
                int value = series.values().get(category);
                sum += value;
                largest = Math.max(largest, chart.kind() == Block.ChartKind.STACKED ? sum : value);
            }
        }
        int step = step(largest);
        return new ChartScale(step, (largest + step - 1) / step * step);
    }

    private static int step(int largest) {
        for (int power = 1; ; power *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                if ((long) digit * power * MOST_STEPS >= largest) {
                    return digit * power;
                }
            }
        }
    }
}
