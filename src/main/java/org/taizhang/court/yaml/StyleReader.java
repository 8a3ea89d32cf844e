package org.taizhang.court.yaml;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.court.Court.BulletinChart;
import org.taizhang.court.Court.BulletinStyle;
import org.taizhang.yaml.YamlMap;
import org.taizhang.yaml.YamlScalar;

/** Reads what a court has set about the look and the words of its bulletins; every key may be missing. */
final class StyleReader {

    private static final Map<String, BulletinChart> CHARTS = Stream.of(BulletinChart.values())
            .collect(Collectors.toMap(chart -> chart.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final YamlMap map;

    /** A reader of the settings of bulletins. */
    StyleReader(YamlMap map) {
        this.map = map;
    }

    BulletinStyle style() {
        return new BulletinStyle(
                title(),
                map.optionalString("addressee").orElse(BulletinStyle.DEFAULT.addressee()),
                map.has("charts") ? charts() : BulletinStyle.DEFAULT.charts(),
                map.optionalBool("mask-parties").orElse(BulletinStyle.DEFAULT.partiesMasked()));
    }

    private String title() {
        String title = map.optionalString("title").orElse(BulletinStyle.DEFAULT.title());
        if (title.contains(BulletinStyle.MONTH)) {
            return title;
        }
        map.node("title").orElseThrow().problem("须写有“" + BulletinStyle.MONTH + "”，通报的月份写在该处");
        return BulletinStyle.DEFAULT.title();
    }

    private Set<BulletinChart> charts() {
        Set<BulletinChart> chosen = EnumSet.noneOf(BulletinChart.class);
        for (YamlScalar item : map.list("charts").scalars()) {
            BulletinChart chart =
                    CHARTS.get(item.asOneOf(CHARTS.keySet().stream().sorted().toList()));
            if (!chosen.add(chart)) {
                item.problem("重复");
            }
        }
        return chosen;
    }
}
