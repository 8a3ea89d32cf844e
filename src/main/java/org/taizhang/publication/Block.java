package org.taizhang.publication;

import java.util.List;

/** A piece of a document's body, before any file format. */
public sealed interface Block {

    /**
     * A heading with its number.
     *
     * @param level 1 for 一、, 2 for （一）, 3 for 1.
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of prose. */
    record Paragraph(String text) implements Block {}

    /** A remark in smaller type. */
    record Note(String text) implements Block {}

    /**
     * A table whose header repeats on every page.
     *
     * @param caption above it
     * @param columns in order
     * @param rows with as many cells as there are columns
     */
    record Grid(String caption, List<GridColumn> columns, List<List<String>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param header its heading
     * @param share of the table's width, relative to the other columns
     * @param prose longer texts, set from the left rather than centred
     */
    record GridColumn(String header, int share, boolean prose) {}

    /**
     * Where an annex begins, on a page of its own.
     *
     * @param label what stands at its head, {@code 附件1}
     * @param title its title
     */
    record AnnexHead(String label, String title) implements Block {}

    /**
     * A chart, as figures alone.
     *
     * @param title below it
     * @param kind how it is drawn
     * @param unit what the figures count, {@code 件}
     * @param categories in order
     * @param series each with as many figures as there are categories
     */
    record Chart(String title, ChartKind kind, String unit, List<String> categories, List<ChartSeries> series)
            implements Block {
        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            if (categories.isEmpty() || series.isEmpty()) {
                throw new IllegalArgumentException("a chart without figures: " + title);
            }
            for (ChartSeries one : series) {
                if (one.values().size() != categories.size()) {
                    throw new IllegalArgumentException(
                            title + ": figures of " + one.name() + " don't fit the categories");
                }
            }
        }

        /** The title with the unit. */
        public String caption() {
            return title + "（单位：" + unit + "）";
        }
    }

    /** How a chart is drawn. */
    enum ChartKind {
        /** A horizontal bar for each category, those of several series side by side. */
        BAR,
        /** A horizontal bar for each category, made up of its series. */
        STACKED,
        /** A line for each series over the categories. */
        LINE
    }

    /**
     * One row of a chart's figures.
     *
     * @param name as the legend says it
     * @param values counts, in the order of the categories
     */
    record ChartSeries(String name, List<Integer> values) {
        public ChartSeries {
            values = List.copyOf(values);
        }
    }
}
