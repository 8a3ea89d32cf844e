package org.taizhang.yaml;

import java.util.List;
import java.util.function.Function;

/** A sequence. Items of another kind than asked for are problems and are left out. */
public final class YamlList implements YamlNode {

    private final Place place;
    private final List<YamlNode> nodes;

    YamlList(Place place, List<YamlNode> nodes) {
        this.place = place;
        this.nodes = List.copyOf(nodes);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public String kind() {
        return "列表";
    }

    /** The number of items. */
    public int size() {
        return nodes.size();
    }

    /** The items as they are. */
    public List<YamlNode> nodes() {
        return nodes;
    }

    /** The items as maps. */
    public List<YamlMap> maps() {
        return only(YamlMap.class, "键值表", Function.identity());
    }

    /** The items as single values. */
    public List<YamlScalar> scalars() {
        return only(YamlScalar.class, "单个值", Function.identity());
    }

    /** The items as lists. */
    public List<YamlList> lists() {
        return only(YamlList.class, "列表", Function.identity());
    }

    /** The items as strings. */
    public List<String> strings() {
        return only(YamlScalar.class, "文字", YamlScalar::asString);
    }

    /** The items as whole numbers. */
    public List<Integer> ints() {
        return only(YamlScalar.class, "整数", YamlScalar::asInt);
    }

    private <N extends YamlNode, T> List<T> only(Class<N> kind, String expected, Function<N, T> conversion) {
        for (YamlNode node : nodes) {
            if (!kind.isInstance(node)) {
                node.problem("应为" + expected + "，实为" + node.kind());
            }
        }
        return nodes.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(conversion)
                .toList();
    }
}
