package org.taizhang.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns SnakeYAML's nodes into ours, refusing what makes a file's meaning hard to see: anchors, tags, doubled keys. */
final class NodeReader {

    private NodeReader() {}

    static YamlNode read(Node node, Place place) {
        if (node.getAnchor() != null) {
            place.problem("不支持锚点与引用（& 和 *）");
            return new YamlScalar(place.muted(), null);
        }
        if (!node.getTag().startsWith(Tag.PREFIX)) {
            place.problem("不支持类型标记 " + node.getTag().getValue());
        }
        if (node instanceof MappingNode mapping) {
            return map(mapping, place);
        }
        if (node instanceof SequenceNode sequence) {
            return list(sequence, place);
        }
        return scalar((ScalarNode) node, place);
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static YamlMap map(MappingNode mapping, Place place) {
        Map<String, YamlNode> nodes = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                place.problem("第 " + line + " 行的键应为文字");
                continue;
            }
            Place below = place.key(key.getValue(), line);
            if (nodes.containsKey(key.getValue())) {
                below.problem("键重复");
            } else {
                nodes.put(key.getValue(), read(tuple.getValueNode(), below));
            }
        }
        return new YamlMap(place, nodes);
    }

    private static YamlList list(SequenceNode sequence, Place place) {
        List<YamlNode> nodes = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            nodes.add(read(item, place.item(nodes.size(), line(item))));
        }
        return new YamlList(place, nodes);
    }

    private static YamlScalar scalar(ScalarNode scalar, Place place) {
        boolean empty = scalar.isPlain() && scalar.getTag().equals(Tag.NULL);
        return new YamlScalar(place, empty ? null : scalar.getValue());
    }
}
