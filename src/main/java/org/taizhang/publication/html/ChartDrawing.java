package org.taizhang.publication.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.ChartKind;
import org.taizhang.publication.ChartColours;
import org.taizhang.publication.ChartScale;

/** Draws a chart as SVG within a page; lengths are in its own units, 640 to the width of the type area. */
final class ChartDrawing {

    private static final int WIDTH = 640;
    private static final int RIGHT = 616;
    private static final int TOP = 12;
    private static final int CHARACTER = 12;
    private static final int BAND = 30;
    private static final int LINES_HEIGHT = 220;
    private static final int FOOT = 26;
    private static final int LEGEND = 24;
    private static final int MOST_LABEL = 220;

    private final Block.Chart chart;
    private final ChartScale scale;
    private final Markup markup;
    private final int left;
    private final int bottom;

    private ChartDrawing(Block.Chart chart, Markup markup) {
        this.chart = chart;
        this.scale = ChartScale.of(chart);
        this.markup = markup;
        this.left = chart.kind() == ChartKind.LINE ? 40 : labelWidth();
        this.bottom = TOP + (chart.kind() == ChartKind.LINE ? LINES_HEIGHT : BAND * rows());
    }

    static void draw(Block.Chart chart, Markup markup) {
        new ChartDrawing(chart, markup).draw();
    }

    private void draw() {
        boolean legend = chart.series().size() > 1;
        int height = bottom + FOOT + (legend ? LEGEND : 0);
        markup.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label", chart.caption());
        markup.element("title", chart.caption());
        if (chart.kind() == ChartKind.LINE) {
            gridOfLines();
            lines();
        } else {
            gridOfBars();
            bars();
        }
        if (legend) {
            legend(height - 8);
        }
        markup.close("svg");
    }

    private void gridOfBars() {
        for (int mark = 0; mark <= scale.top(); mark += scale.step()) {
            line(x(mark), TOP, x(mark), bottom);
            text(x(mark), bottom + 18, "middle", "" + mark);
        }
    }

    private void bars() {
        for (int category = 0; category < chart.categories().size(); category++) {
            int perCategory = rows() / chart.categories().size();
            int y = TOP + category * perCategory * BAND;
            label(y + perCategory * BAND / 2 + 4, chart.categories().get(category));
            int from = 0;
            for (int series = 0; series < chart.series().size(); series++) {
                int value = chart.series().get(series).values().get(category);
                if (chart.kind() == ChartKind.STACKED) {
                    bar(series, from, value, y);
                    from += value;
                } else {
                    bar(series, 0, value, y + series * BAND);
                }
            }
        }
    }

    private void bar(int series, int from, int value, int y) {
        if (value == 0) {
            return;
        }
        String name = chart.series().get(series).name();
        markup.open(
                "rect",
                "x",
                "" + x(from),
                "y",
                "" + (y + 5),
                "width",
                "" + (x(from + value) - x(from)),
                "height",
                "" + (BAND - 10),
                "fill",
                colour(series));
        markup.element("title", name + " " + value).close("rect");
        boolean within = chart.kind() == ChartKind.STACKED;
        int at = within ? (x(from) + x(from + value)) / 2 : x(value) + 5;
        markup.element(
                "text",
                "" + value,
                "x",
                "" + at,
                "y",
                "" + (y + BAND / 2 + 4),
                "text-anchor",
                within ? "middle" : "start",
                "fill",
                within && ChartColours.isDark(series) ? "#fff" : "#000");
    }

    private void gridOfLines() {
        for (int mark = 0; mark <= scale.top(); mark += scale.step()) {
            line(left, y(mark), RIGHT, y(mark));
            text(left - 6, y(mark) + 4, "end", "" + mark);
        }
        for (int category = 0; category < chart.categories().size(); category++) {
            text(point(category), bottom + 18, "middle", chart.categories().get(category));
        }
    }

    private void lines() {
        for (int s = 0; s < chart.series().size(); s++) {
            List<Integer> values = chart.series().get(s).values();
            String points = IntStream.range(0, values.size())
                    .mapToObj(category -> point(category) + "," + y(values.get(category)))
                    .collect(Collectors.joining(" "));
            markup.open("polyline", "points", points, "fill", "none", "stroke", colour(s), "stroke-width", "2")
                    .close("polyline");
            for (int category = 0; category < values.size(); category++) {
                String x = "" + point(category);
                String y = "" + y(values.get(category));
                markup.open("circle", "cx", x, "cy", y, "r", "3.5", "fill", colour(s))
                        .element("title", chart.series().get(s).name() + " " + values.get(category))
                        .close("circle");
            }
        }
    }

    private void legend(int y) {
        int x = left;
        for (int series = 0; series < chart.series().size(); series++) {
            String name = chart.series().get(series).name();
            markup.open("rect", "x", "" + x, "y", "" + (y - 10), "width", "11", "height", "11", "fill", colour(series))
                    .close("rect");
            text(x + 16, y, "start", name);
            x += 16 + (name.length() + 2) * CHARACTER;
        }
    }

    private void label(int y, String words) {
        boolean tooLong = words.length() * CHARACTER > MOST_LABEL - 10;
        String shown = tooLong ? words.substring(0, (MOST_LABEL - 10) / CHARACTER - 1) + "…" : words;
        text(left - 6, y, "end", shown);
    }

    private void line(int x1, int y1, int x2, int y2) {
        markup.open("line", "x1", "" + x1, "y1", "" + y1, "x2", "" + x2, "y2", "" + y2, "stroke", "#bfbfbf")
                .close("line");
    }

    private void text(int x, int y, String anchor, String words) {
        markup.element("text", words, "x", "" + x, "y", "" + y, "text-anchor", anchor);
    }

    private int x(int value) {
        return left + Math.round((float) value * (RIGHT - left) / scale.top());
    }

    private int y(int value) {
        return bottom - Math.round((float) value * (bottom - TOP) / scale.top());
    }

    private int point(int category) {
        return left
                + Math.round(
                        (category + 0.5f) * (RIGHT - left) / chart.categories().size());
    }

    private int rows() {
        return chart.categories().size()
                * (chart.kind() == ChartKind.BAR ? chart.series().size() : 1);
    }

    private int labelWidth() {
        int longest = chart.categories().stream().mapToInt(String::length).max().orElse(0);
        return Math.min(MOST_LABEL, longest * CHARACTER + 12);
    }

    private static String colour(int series) {
        return "#" + ChartColours.of(series);
    }
}
